import { type Found, inferred, stated } from "../evidence";
import type { AdText } from "../text/ad-text";
import { behindHit, beforeHit, type Hit, hitsIn, pattern } from "../text/hits";
import { weekendByDays } from "./times-of-day";

const shift = pattern(
  /(?<!\p{L})(?:\p{L}*wechselschicht\p{L}*|schicht(?:dienst|arbeit|betrieb|system|modell|bereitschaft|plan|wechsel)\p{L}*|(?:zwei|drei|vier|fünf|[2-5])-?\s?(?:er-)?schicht(?:en|ig|betrieb|system|modell)?(?!\p{L})|konti-?schicht\p{L}*|(?:früh|spät)-?(?:\s?,\s?|\s?\/\s?|\s?und\s?|\s?oder\s?|\s?sowie\s?)-?(?:spät|nacht|tag)(?:schicht|dienst)\p{L}*|früh-,? ?(?:mittel-,? ?)?spät-? ?(?:,|und|oder|\/) ?-?nacht(?:schicht|dienst)\p{L}*|vollkontinuierlich\p{L}*|rollierende\p{L}* dienst\p{L}*|im schichtdienst|wechselnde[nr]? (?:schichten|diensten?)|shift work)/giu,
  "schicht",
  "dienst",
  "kontinuierlich",
  "shift",
);

const singleShift = pattern(
  /(?<!\p{L})(?:(?:nur|ausschließlich|reine|fest(?:e|er)?) (?:früh|tag|tages|normal)-?(?:schicht|dienst)|ein-?schicht(?:betrieb|ig)|1-schicht|einschichtbetrieb|tagschicht|normalschicht)(?!\p{L})/giu,
  "schicht",
  "dienst",
);

const night = pattern(
  /(?<!\p{L})(?:(?:dauer)?nacht(?:schicht|dienst|arbeit|wache|bereitschaft|einsätze|fahrt)(?:e?n)?|nachts|in der nacht|3-?\s?schicht\p{L}*|drei-?schicht\p{L}*|konti-?schicht\p{L}*|früh-,? ?spät-? ?(?:,|und|oder|\/) ?-?nacht\p{L}*|früh-?\/-?spät-?\/-?nacht\p{L}*)(?!\p{L})/giu,
  "nacht",
  "3-schicht",
  "dreischicht",
  "drei-schicht",
  "konti",
  "3 schicht",
);

const weekend = pattern(
  /(?<!\p{L})(?:wochenend(?:dienst|arbeit|einsätze|einsatz|schicht)\p{L}*|(?:samstags|sonntags|feiertags)(?:arbeit|dienst)\p{L}*|am wochenende|an (?:wochenenden|den wochenenden|samstagen|sonntagen|sonn)|an (?:jedem|einem|zwei) (?:\p{L}+ )?wochenenden?|samstags|sonntags|sonn- und feiertag\p{L}*|jedes (?:zweite|2\.|dritte|3\.) wochenende|wochenenden? (?:arbeit|im wechsel))(?!\p{L})/giu,
  "wochenend",
  "samstag",
  "sonntag",
  "sonn-",
  "feiertag",
);

const freeWeekend = pattern(
  /(?<!\p{L})(?:(?:freie[sn]?|arbeitsfreie[sn]?) wochenenden?|wochenenden? (?:sind |ist |immer |hast du |haben sie )*(?:frei|zu ?hause|daheim)|(?:kein|keine|ohne) (?:\p{L}+- und )?(?:wochenend|samstags|sonntags)\p{L}*|nicht am wochenende)(?!\p{L})/giu,
  "wochenend",
  "samstag",
  "sonntag",
);

const halfFree = /jede[sn]? (?:zweite|2\.|dritte|3\.)|alle \d|regelmäßig|mindestens/i;

// "Nachtzuschlag" pays, "erreichbar am Wochenende" serves, "über Nacht" travels.
const notWork =
  /zuschl[aä]g|zulage|erreichbar|geöffnet|öffnung|frei|erhol|ausflug|zu ?hause|daheim/i;

export type UnsocialHours = {
  readonly shiftWork?: Found<boolean>;
  readonly nightWork?: Found<boolean>;
  readonly weekendWork?: Found<boolean>;
};

/** Shift, night and weekend work with denials; where sentences disagree, the work counts. */
export const unsocialHoursIn = (ad: AdText): UnsocialHours => {
  const single = hitsIn(ad, singleShift)[0];
  const shiftWork = decided(hitsIn(ad, shift)) ?? (single && inferred(false, single.evidence));
  const nightWork = decided(hitsIn(ad, night));
  const weekendWork = decided(hitsIn(ad, weekend)) ?? freeOf(ad) ?? weekendByDays(ad);
  return {
    ...(shiftWork ? { shiftWork } : {}),
    ...(nightWork ? { nightWork } : {}),
    ...(weekendWork ? { weekendWork } : {}),
  };
};

const decided = (hits: readonly Hit[]): Found<boolean> | undefined => {
  const work = hits.filter(isAboutWork);
  const yes = work.find(({ need }) => need !== "negated");
  if (yes) return stated(true, yes.evidence);
  return work[0] && stated(false, work[0].evidence);
};

const isAboutWork = (hit: Hit): boolean =>
  (/^jedes/i.test(hit.match[0]) || !notWork.test(behindHit(hit, 15))) &&
  !/über $|übernacht|(?:frei|schöne[ns]?) $/i.test(beforeHit(hit, 12));

const freeOf = (ad: AdText): Found<boolean> | undefined => {
  const free = hitsIn(ad, freeWeekend).find((hit) => !halfFree.test(hit.segment.text));
  return free && stated(false, free.evidence);
};
