import { type Found, stated } from "./evidence";
import type { AdText } from "./text/ad-text";
import { beforeHit, type Hit, hitsIn, nowhere, type Pattern, pattern } from "./text/hits";

export const suitabilities = [
  "noExperience",
  "careerChangers",
  "severelyDisabled",
  "refugees",
  "partTimeTraining",
] as const;
export type Suitability = (typeof suitabilities)[number];

export type SuitedToReading = { readonly [Key in Suitability]?: Found<boolean> };

type Rule = {
  readonly words: Pattern;
  /** What the sentence must say besides, where the words alone may name clients or history. */
  readonly beside?: RegExp;
  /** The words deny by themselves: "ohne Vorkenntnisse" is an invitation. */
  readonly ignoresDenial?: true;
};

const invitation =
  /willkommen|bevorzugt|berücksichtigt|geeignet|erwünscht|bewerb|freuen|möglich|gern|ermutig|ausdrücklich|begrüß|chance|eingestellt|interesse|vorrang|angesprochen|richtet sich|offen für|eignet/i;

const rules: Readonly<Record<Suitability, Rule>> = {
  noExperience: {
    words: pattern(
      /(?<!\p{L})(?:auch )?(?:ohne|keine(?:rlei)?) (?:\p{L}+ )?(?:vorkenntnisse|vorerfahrung(?:en)?|berufserfahrung|erfahrung(?:en)?|fachkenntnisse)(?: \p{L}+)?|(?<!\p{L})(?:vorkenntnisse|berufserfahrung|erfahrung(?:en)?|vorerfahrung(?:en)?)[^.,;]{0,25} (?:nicht|kein(?:e)?) (?:zwingend |unbedingt )?(?:erforderlich|notwendig|nötig|vorausgesetzt|voraussetzung|bedingung|muss)|(?<!\p{L})ungelernte?(?: \p{L}+)?(?!\p{L})|(?<!\p{L})(?:wir|sie|du) (?:lernen|arbeiten|werden|wirst)[^.]{0,40}(?<!\p{L})ange?lern(?:t|en)|(?<!\p{L})wir lernen (?:sie|dich) (?:gerne? )?an(?!\p{L})|(?<!\p{L})berufs(?:einsteiger|anfänger)\p{L}*/giu,
      "kenntnisse",
      "erfahrung",
      "ungelernt",
      "lern",
      "berufse",
      "berufsa",
    ),
    ignoresDenial: true,
  },
  careerChangers: {
    words: pattern(
      /(?<!\p{L})quer-?\s?(?:einsteig|einstieg|wechsler)\p{L}*|(?<!\p{L})career changers?/giu,
      "quer",
      "career",
    ),
  },
  severelyDisabled: {
    words: pattern(
      /(?<!\p{L})(?:schwer-?(?:behindert|beschädigt)\p{L}*|schwerbehinderung|menschen mit (?:einer |schwer)?\p{L}*behinderung\p{L}*|gleichgestellte\p{L}*)/giu,
      "behinder",
      "beschädigt",
      "gleichgestellt",
    ),
    beside:
      /willkommen|bevorzugt|vorrang|berücksichtig|erwünscht|bewerbung(?:en)? .{0,40}(?:von|schwerbehind)|gleicher eignung|ausdrücklich|begrüß|geeignet für|eignet/i,
  },
  refugees: {
    words: pattern(
      /(?<!\p{L})(?:geflüchtete\p{L}*|flüchtlinge[n]?(?!\p{L})|menschen mit fluchthintergrund|fluchterfahrung|refugees)/giu,
      "flücht",
      "flucht",
      "refugee",
    ),
    beside: invitation,
  },
  partTimeTraining: {
    words: pattern(
      /(?<!\p{L})teilzeit-?(?:berufs)?ausbildung\p{L}*|(?<!\p{L})(?:ausbildung|umschulung)[^.,;]{0,30}(?:auch )?in teilzeit/giu,
      "teilzeit",
    ),
  },
};

// Clients of the work and the words of equal-treatment statements invite nobody in particular.
const clients =
  /(?:arbeit|betreuung|umgang|begleitung|unterstützung|beratung|assistenz|pflege|versorgung|integration|förderung|für) (?:mit|von|der|für)? ?(?:\p{L}+ )?$/iu;
const regardless = /unabhängig|ungeachtet|egal (?:ob|welche)/i;

/** Whom the ad invites besides the usual applicants. The legal sentence on severe disability counts. */
export const readSuitedTo = (ad: AdText): SuitedToReading =>
  Object.fromEntries(
    suitabilities.flatMap((key) => {
      const hit = hitsIn(ad, rules[key].words, nowhere).find((found) => invites(found, rules[key]));
      return hit ? [[key, stated(!isDenied(hit, rules[key]), hit.evidence)]] : [];
    }),
  );

const invites = (hit: Hit, { beside }: Rule): boolean => {
  const sentence = hit.segment.text;
  if (!beside) return !regardless.test(beforeHit(hit, 40));
  if (regardless.test(beforeHit(hit, 120))) return false;
  return beside.test(sentence) && !clients.test(beforeHit(hit, 40));
};

const isDenied = (hit: Hit, { ignoresDenial }: Rule): boolean =>
  ignoresDenial
    ? /^nicht|kein/i.test(hit.match[0]) && /ungelernt/i.test(hit.match[0])
    : hit.need === "negated";
