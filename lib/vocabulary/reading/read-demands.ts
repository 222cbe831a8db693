import { workDemandWords } from "../data/work-demand-words";
import { type WorkDemand, workDemands } from "../work-demand";
import { type Found, type Need, stated } from "./evidence";
import { makePhraseIndex, type PhraseMatch } from "./phrases/phrase-index";
import type { AdText, Segment } from "./text/ad-text";
import { aboutEmployer, evidenceAt, hasHint, needAtOf } from "./text/hits";

/** A demand of the work, or the statement that there is none of it. */
export type DemandFinding = Found<WorkDemand> & { readonly need: Need };

const index = makePhraseIndex(
  workDemands.flatMap((value) => workDemandWords[value].words.map((words) => ({ words, value }))),
);

const lifting = /heb|trag|last|gewicht|paket|s[aä]ck|kist|beweg|körperlich|kartons|schlepp/i;

// "Staub wischen", "Kälte- und Klimatechnik", "gut zu Fuß erreichbar", "wetterfeste Kleidung".
const otherwise: readonly (readonly [RegExp, RegExp])[] = [
  [/^staub$/i, /^(?:\s*(?:wischen|saugen|entfernen)|-)/i],
  [/^(?:kälte|hitze|lärm|nässe)$/i, /^(?:-|\s+des gefechts)/i],
  [/fuß$/i, /^\s*(?:erreichbar|zu erreichen|gehen|in \d)/i],
  [/^wetterfest/i, /^\s*(?:\p{L}+\s)?(?:\p{L}*kleidung|jacke|schuhe|bekleidung)/iu],
  [/^luft$/i, /^\s*pause/i],
];

/** What the work asks of body and mind, denials ("keine Nachtarbeit") among them. */
export const readDemands = (ad: AdText): readonly DemandFinding[] =>
  ad.segments
    .filter(({ section }) => !aboutEmployer.has(section))
    .flatMap((segment) => [...phrasesIn(segment), ...weightsIn(segment)]);

const phrasesIn = (segment: Segment): readonly DemandFinding[] =>
  index
    .findAll(segment.text, segment.tokens)
    .filter((match) => isDemand(match, segment))
    .flatMap(({ values, start, end }) =>
      values.map((value) => findingOf(value, segment, start, end)),
    );

const isDemand = ({ phrase, start, end }: PhraseMatch<WorkDemand>, segment: Segment): boolean => {
  if (/\bkg$/.test(phrase)) return false;
  if (segment.section === "offer" && phrase === "Fahrdienst") return false;
  const words = segment.text.slice(start, end);
  if (/\bTA\s$/.test(segment.text.slice(0, start))) return false;
  const behind = segment.text.slice(end, end + 30);
  return !otherwise.some(([own, next]) => own.test(words) && next.test(behind));
};

const findingOf = (
  value: WorkDemand,
  segment: Segment,
  start: number,
  end: number,
): DemandFinding => {
  const need = needAtOf(segment)(start, end) ?? "required";
  return { ...stated(value, evidenceAt(segment, start, end)), need };
};

const weight =
  /(?<![\d.,])(?:bis (?:zu )?|über |mehr als |max\.? |maximal |ca\. )?(\d{1,3})(?:[.,]\d)?(?:\s*(?:-|–|bis)\s*(\d{1,3}))?\s*(?:kg|kilo(?:gramm)?)(?!\p{L})/giu;

/** "Pakete bis 31,5 kg", "über 25 kg heben": the weight decides, whatever the words around it. */
const weightsIn = (segment: Segment): readonly DemandFinding[] => {
  if (!hasHint(segment.lower, ["kg", "kilo"]) || !lifting.test(segment.text)) return [];
  return [...segment.text.matchAll(weight)].flatMap((match) => {
    const heaviest = Number(match[2] ?? match[1]);
    const value = demandOf(heaviest, /über|mehr als/i.test(match[0]));
    const end = match.index + match[0].length;
    return value ? [findingOf(value, segment, match.index, end)] : [];
  });
};

const HEAVIEST_LOAD = 80;

const limits: readonly (readonly [number, WorkDemand])[] = [
  [25, "lifting-over-25-kg"],
  [10, "lifting-over-10-kg"],
  [5, "lifting-over-5-kg"],
];

const demandOf = (kilograms: number, isExceeded: boolean): WorkDemand | undefined =>
  kilograms > HEAVIEST_LOAD
    ? undefined
    : limits.find(([limit]) => kilograms > limit || (kilograms === limit && isExceeded))?.[1];
