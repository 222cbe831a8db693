import type { VocationalQualification } from "../../qualification";
import type { Certainty } from "../evidence";
import type { Segment } from "../text/ad-text";
import { hasHint, type Pattern, pattern } from "../text/hits";

/** A qualification named in a sentence, with positions in it. */
export type Mention<Value> = {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
};

type Rule = readonly [VocationalQualification, Certainty, Pattern];

// What a fixed phrase cannot say: words between "abgeschlossene" and "Ausbildung", compounds.
const rules: readonly Rule[] = [
  [
    "none",
    "stated",
    pattern(
      /(?<!\p{L})quer-?einst(?:eiger|ieg)\p{L}*(?: \(m\/w\/d\)| \p{L}+){0,4} (?:willkommen|möglich|geeignet|erwünscht)|(?<!\p{L})(?:auch|gerne?) (?:auch )?(?:für )?quer-?einst\p{L}*/giu,
      "quer",
    ),
  ],
  [
    "apprenticeship",
    "stated",
    pattern(
      /(?<!\p{L})(?:erfolgreich )?(?:abgeschlossen|fertig|bestanden)\p{L}* (?:\p{L}+[-\s/]+){0,4}?(?:\p{L}*ausbildung|\p{L}*lehre)(?!\p{L})/giu,
      "ausbildung",
      "lehre",
    ),
  ],
  [
    "apprenticeship",
    "stated",
    pattern(
      /(?<!\p{L})(?:(?:berufs|fach|it-|bank|kranken|pflege|büro)-?ausbildung|ausbildung|lehre) (?:\((?:m\/w\/d|w\/m\/d)\) )?(?:als|zu[rm]|zum\/zur|im bereich|in (?:der|einem|einer)) (?=\p{L})/giu,
      "ausbildung",
      "lehre",
    ),
  ],
  [
    "apprenticeship",
    "inferred",
    pattern(
      /(?<!\p{L})(?:[Gg]elernte[rn]?|[Ee]xaminierte[rn]?|[Aa]usgebildete[rn]?) (?=\p{Lu})/gu,
      "gelernt",
      "examiniert",
      "ausgebildet",
    ),
  ],
  [
    "master-craftsperson",
    "stated",
    pattern(
      /(?<!\p{L})(?:meister|techniker)(?:in)?(?:\s?\/\s?-?in|:in|\*in)?(?: \(m\/w\/d\))?(?: oder |\s?\/\s?| bzw\.? )(?:staatl\S* geprüfte\p{L}* )?(?:techniker|meister)(?:in)?|(?<!\p{L})\p{L}*meister(?:brief|prüfung|titel|ausbildung)|(?<!\p{L})staatl(?:ich|\.) geprüft\p{L}+ \p{L}*(?:techniker|betriebswirt)\p{L}*|(?<!\p{L})(?:einen|als) (?:industrie)?meister (?:im|in|der)/giu,
      "meister",
      "techniker",
      "geprüft",
    ),
  ],
  [
    "bachelor",
    "stated",
    pattern(
      /(?<!\p{L})(?:(?:erfolgreich )?abgeschlossen\p{L}*|technisches|kaufmännisches|betriebswirtschaftliches|duales|einschlägiges) (?:\p{L}+[-\s/,]+){0,5}?(?:\p{L}*studium)(?!\p{L})|(?<!\p{L})studium (?:der|des|in|im|mit|oder|\()|(?<!\p{L})(?:fach)?hochschulabschluss(?!\p{L})|(?<!\p{L})(?:hochschul|universitäts)\p{L}*studium/giu,
      "studium",
      "hochschul",
    ),
  ],
];

/** Qualifications worded more freely than the phrases of the vocabulary. */
export const moreVocational = (segment: Segment): readonly Mention<VocationalQualification>[] =>
  rules.flatMap(([value, certainty, { words, hints }]) =>
    hasHint(segment.lower, hints)
      ? [...segment.text.matchAll(words)].map((match) => ({
          value,
          certainty,
          start: match.index,
          end: match.index + match[0].trimEnd().length,
        }))
      : [],
  );
