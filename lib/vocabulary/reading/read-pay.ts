import { type Found, inferred, stated } from "./evidence";
import { clausesOf } from "./need/clauses";
import { type Amount, amountsIn } from "./pay/amounts";
import { tariffsIn } from "./pay/tariffs";
import { trainingPayIn } from "./pay/training-pay";
import { hasOwnUnit, type PayUnit, unitOf } from "./pay/units";
import type { AdText, Segment } from "./text/ad-text";
import { aboutEmployer, evidenceAt } from "./text/hits";
import { minijobLimits } from "./working-time/minijob";

export type PayReading = {
  /** Gross, in euros per `unit`. */
  readonly amount?: Found<{ readonly unit: PayUnit; readonly min?: number; readonly max?: number }>;
  /** Pay by reference ("TVöD EG 5") or the words around an amount. */
  readonly text?: Found<string>;
  /** Euros per month, first year of training first. */
  readonly trainingYears?: Found<readonly number[]>;
};

/** What the ad pays. Limits of Minijobs, bonuses, benefits and turnover are no pay. */
export const readPay = (ad: AdText): PayReading => {
  const segments = ad.segments.filter(({ section }) => !aboutEmployer.has(section));
  const trainingYears = segments.map(trainingPayIn).find((found) => found !== undefined);
  const paid = trainingYears ? [] : segments.flatMap(paidIn);
  const amount = paid.find(({ certainty }) => certainty === "stated") ?? paid[0];
  const text = segments.flatMap(tariffTextIn)[0];
  return {
    ...(amount ? { amount } : {}),
    ...(text ? { text } : {}),
    ...(trainingYears ? { trainingYears } : {}),
  };
};

const payWord =
  /lohn|gehalt|vergütung|entgelt|verdien|brutto|bezahl|einkommen|zahlen|entlohn|fixum|salary|stundensatz|dotiert|festgehalt/i;

const noPay =
  /umsatz|mio|mrd|milliard|million|bonus|prämie|zuschuss|zulage|zuschlag|gutschein|vermögenswirks|\bvwl?\b|sachbezug|urlaubsgeld|weihnachtsgeld|sonderzahlung|einmalzahlung|fahrgeld|fahrtkosten|budget|rabatt|kilometer|ticket|invest|wert von|im wert|spende|einkaufs|fitness|guthaben|tankkarte|edenred|inflationsausgleich|altersvorsorge|shopping|weiterbildung|kinderbetreuung|kita|startgeld|provision|auslöse|spesen|verpflegung|netto|förder|haushalt|projektvolumen|transaktion|kosten/i;

type PaidAmount = NonNullable<PayReading["amount"]>;

const paidIn = (segment: Segment): readonly PaidAmount[] =>
  amountsIn(segment.text).flatMap((amount) => {
    if (!isPay(segment, amount)) return [];
    const unit = unitOf(segment.text, amount);
    if (unit === undefined) return [];
    const { start, end, ...limits } = amount;
    const evidence = evidenceAt(segment, start, end);
    const value = { unit, ...limits };
    return [hasOwnUnit(segment.text, amount) ? stated(value, evidence) : inferred(value, evidence)];
  });

const isPay = (segment: Segment, amount: Amount): boolean => {
  const { text } = segment;
  const clause = clauseAround(text, amount);
  if (isMinijobLimit(amount, text) || noPay.test(clause)) return false;
  if (payWord.test(text)) return true;
  return hasOwnUnit(text, amount) && (!noPay.test(text) || unitOf(text, amount) === "hour");
};

/** The part of the sentence an amount stands in, cut at "plus", "zzgl." and the like. */
const clauseAround = (sentence: string, { start, end }: Amount): string => {
  const clauses = clausesOf(sentence).filter((clause) => clause.start < end && start < clause.end);
  const [first, last] = [clauses[0], clauses.at(-1)];
  const from = first?.start ?? 0;
  const to = last?.end ?? sentence.length;
  const before =
    sentence
      .slice(from, start)
      .split(/\b(?:plus|zzgl\.?|zuzüglich)\b|\+/i)
      .at(-1) ?? "";
  const after =
    sentence.slice(end, to).split(/\b(?:plus|zzgl\.?|zuzüglich|inkl\.?|inklusive)\b|\+/i)[0] ?? "";
  return `${before} ${after}`;
};

const isMinijobLimit = ({ min, max, end }: Amount, sentence: string): boolean => {
  const value = min ?? max ?? 0;
  if (!minijobLimits.includes(value)) return false;
  return (
    /basis|job|kraft|geringfügig/i.test(sentence) ||
    /^[\s-]*(?:basis|job)/i.test(sentence.slice(end))
  );
};

const tariffTextIn = (segment: Segment): readonly Found<string>[] =>
  tariffsIn(segment)
    .slice(0, 1)
    .map(({ start, end }) => {
      const evidence = evidenceAt(segment, start, end);
      return stated(evidence.words, evidence);
    });
