import { type Found, inferred, stated } from "./evidence";
import type { AdText } from "./text/ad-text";
import { beforeHit, type Hit, hitsIn, pattern } from "./text/hits";
import { dayIn } from "./text/days";
import { numberOf, numberWord } from "./text/numbers";

export type ContractReading = {
  readonly term: "permanent" | "fixed-term";
  readonly months?: number;
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string;
};

const permanent = pattern(
  /(?<!\p{L})(?:unbefristet\p{L}*|nicht befristet\p{L}*|permanent contract)(?!\p{L})/giu,
  "befrist",
  "permanent",
);
const fixedTerm = pattern(
  /(?<!\p{L})(?:(?:sachgrund\S* )?befristet(?:e[nrsm]?)?(?!\p{L})|befristung(?!\p{L})|fixed[- ]term)/giu,
  "befrist",
  "fixed",
);
const substitute = pattern(
  /(?<!\p{L})(?:elternzeit|schwangerschafts|mutterschutz|krankheits|mutterschafts)-?vertretung(?!\p{L})/giu,
  "vertretung",
);
const lasting = pattern(/(?<!\p{L})festanstellung(?!\p{L})/giu, "festanstellung");

// "Mit Aussicht auf einen unbefristeten Vertrag" promises nothing yet.
const prospect =
  /übernahme|option|aussicht|anschließend|anschluss|später|danach|entfristung|verlängerung|möglichkeit|perspektive/i;

/** Whether the job is for good or for a time, and until when. An ad that says both says nothing. */
export const readContract = (
  ad: AdText,
  referenceDay: string,
): Found<ContractReading> | undefined => {
  const limited = hitsIn(ad, fixedTerm).find(isAffirmed);
  const unlimited = hitsIn(ad, permanent).find((hit) => isAffirmed(hit) && !isProspect(hit));
  if (limited && unlimited) return undefined;
  if (unlimited) return stated({ term: "permanent" }, unlimited.evidence);
  if (limited) return fixed(limited, referenceDay);
  const [stand] = hitsIn(ad, substitute);
  if (stand) return inferred({ term: "fixed-term" }, stand.evidence);
  const [employed] = hitsIn(ad, lasting).filter((hit) => isAffirmed(hit) && !isProspect(hit));
  return employed && inferred({ term: "permanent" }, employed.evidence);
};

const isAffirmed = (hit: Hit): boolean =>
  hit.need !== "negated" && !/(?:nicht|un)\s*$/i.test(beforeHit(hit, 8));

const isProspect = (hit: Hit): boolean => prospect.test(hit.segment.text);

const duration = new RegExp(
  `(?:auf|für|von|:|\\()\\s*(?:zunächst |vorerst |mindestens |maximal |die Dauer von )?(${numberWord})\\s*(monat|jahr)`,
  "iu",
);

const fixed = ({ segment, match, evidence }: Hit, referenceDay: string): Found<ContractReading> => {
  const behind = segment.text.slice(match.index);
  const [months, until] = [monthsIn(behind), lastDayIn(behind, referenceDay)];
  const reading: ContractReading = {
    term: "fixed-term",
    ...(months ? { months } : {}),
    ...(until ? { until } : {}),
  };
  return stated(reading, evidence);
};

const monthsIn = (text: string): number | undefined => {
  const [, amount = "", unit = ""] = duration.exec(text) ?? [];
  const count = numberOf(amount);
  return count === undefined ? undefined : count * (/jahr/i.test(unit) ? 12 : 1);
};

const lastDayIn = (text: string, referenceDay: string): string | undefined => {
  const [, words = ""] = /\bbis(?: zum| einschließlich|:)?\s+(.{4,40})/i.exec(text) ?? [];
  return dayIn(words, referenceDay);
};
