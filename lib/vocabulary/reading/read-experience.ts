import { type Found, inferred, stated } from "./evidence";
import type { AdText } from "./text/ad-text";
import { beforeHit, behindHit, type Hit, hitsIn, pattern, offered } from "./text/hits";
import { numberOf, numberWord } from "./text/numbers";

export type ExperienceReading = {
  readonly need: "none" | "welcome" | "required";
  /** The least number of years, where the ad says one. */
  readonly years?: number;
};

const unneeded = pattern(
  /(?<!\p{L})(?:ohne|keine(?:rlei)?) (?:(?:einschlägige|berufliche|besonderen?|fachlichen?|spezielle[n]?|große[n]?) )?(?:vorkenntnisse|vorerfahrung(?:en)?|berufserfahrung|erfahrung(?:en)?|fachkenntnisse)(?!\p{L})|(?<!\p{L})(?:vorkenntnisse|berufserfahrung|erfahrung(?:en)?|vorerfahrung(?:en)?)(?: \p{L}+){0,4} (?:nicht|keine?) (?:zwingend |unbedingt )?(?:erforderlich|notwendig|nötig|vorausgesetzt|voraussetzung|bedingung)|\p{L}*(?:erfahrung|kenntnisse) (?:brauch|benötig)\p{L}+ (?:sie|du)(?: \p{L}+){0,2} nicht|(?<!\p{L})wir lernen (?:sie|dich)(?: gerne?)? an(?!\p{L})|(?<!\p{L})(?:auch )?(?:für )?berufs(?:einsteiger|anfänger|einstieg)\p{L}*|(?<!\p{L})no experience (?:needed|required|necessary)/giu,
  "kenntnisse",
  "erfahrung",
  "berufse",
  "berufsa",
  "lernen",
  "experience",
);

const years = pattern(
  new RegExp(
    `(?<!\\p{L})(?:(?:mindestens|mind\\.?|min\\.?|wenigstens|über|ab)\\s+)?(${numberWord})(?:\\s*(?:-|–|bis|\\+)\\s*(?:${numberWord})?)?(?:\\s+(?:bis\\s+)?|-)?(?:jahren?|jährige[rn]?)\\s+(?:\\p{L}+[-\\s]+){0,4}?\\(?(?:berufs|praxis|arbeits|branchen|leitungs|führungs|fach)?-?(?:erfahrung|praxis)(?:en)?`,
    "giu",
  ),
  "jahr",
  "jährig",
);

const experience = pattern(
  /(?<!\p{L})(?:(?:mehrjährige|langjährige|fundierte|einschlägige|erste|umfangreiche|praktische|relevante|nachweisbare|entsprechende|idealerweise)[nrs]? )*(?:\p{L}+-)?(?:\p{L}*berufserfahrung|praxiserfahrung|arbeitserfahrung|erfahrung(?:en)?|berufspraxis|vorerfahrung(?:en)?|vorkenntnisse)(?!\p{L})/giu,
  "erfahrung",
  "praxis",
  "kenntnisse",
);

// "Seit 30 Jahren Erfahrung", "Erfahrung sammeln": the employer's past and the newcomer's future.
const othersExperience =
  /(?:wir|unser\p{L}*|seit|unternehmen|kolleg\p{L}*|team|spezialist\p{L}*|über \d+ jahre\p{L}*)(?:\s+\S+){0,4}\s*$/iu;
const future =
  /^\s*(?:\S+\s+){0,4}?(?:zu )?(?:sammeln|machen|einbringen|gewinnen|austausch\p{L}*|teilen)/iu;

/** How much experience the ad asks for. Beginners who are invited make any experience a wish. */
export const readExperience = (ad: AdText): Found<ExperienceReading> | undefined => {
  const asked = ask(ad);
  const [without] = hitsIn(ad, unneeded).filter(isInvitation);
  if (!without) return asked;
  if (!asked) return stated({ need: "none" }, without.evidence);
  return asked.value.need === "required" && asked.value.years === undefined
    ? stated({ need: "none" }, without.evidence)
    : stated({ need: "welcome" }, without.evidence);
};

const isInvitation = (hit: Hit): boolean => {
  if (!/^(?:auch |für )*berufs/i.test(hit.match[0])) return true;
  return hit.need !== "negated" && hit.segment.section !== "tasks";
};

const ask = (ad: AdText): Found<ExperienceReading> | undefined => countedIn(ad) ?? namedIn(ad);

const MOST_YEARS = 15;

const countedIn = (ad: AdText): Found<ExperienceReading> | undefined => {
  const [hit] = hitsIn(ad, years, offered).filter(isAsked);
  const least = numberOf(hit?.match[1] ?? "");
  if (!hit || least === undefined || least > MOST_YEARS) return undefined;
  return stated({ need: needOf(hit), years: least }, hit.evidence);
};

const namedIn = (ad: AdText): Found<ExperienceReading> | undefined => {
  const hits = hitsIn(ad, experience, offered).filter(
    (hit) => isAsked(hit) && hit.need !== "negated" && askingSections.has(hit.segment.section),
  );
  const hit = hits.find((found) => needOf(found) === "required") ?? hits[0];
  if (!hit) return undefined;
  const isPlain = /berufserfahrung|jährig/i.test(hit.match[0]);
  return (isPlain ? stated : inferred)({ need: needOf(hit) }, hit.evidence);
};

const needOf = ({ need, segment }: Hit): "welcome" | "required" =>
  need === "welcome" || segment.section === "welcome" ? "welcome" : "required";

const askingSections: ReadonlySet<string> = new Set(["profile", "welcome", "search", "unmarked"]);

const isAsked = (hit: Hit): boolean =>
  !othersExperience.test(beforeHit(hit, 50)) && !future.test(behindHit(hit, 60));
