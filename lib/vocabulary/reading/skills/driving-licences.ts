import type { Segment } from "../text/ad-text";
import { hasHint } from "../text/hits";

/** A driving licence named in a sentence, with positions in the sentence. */
export type LicenceMention = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** No class is written; in ads a bare "Führerschein" means class B. */
  readonly isInferred: boolean;
};

// The classes of the licence before 1999 as the vocabulary counts them.
const idOfClass: Readonly<Record<string, string>> = {
  "2": "fuehrerschein-ce",
  "3": "fuehrerschein-b",
  "1": "fuehrerschein-a",
};

const oneClass =
  "(?:AM|A[12]?|B96|BE|B ?\\+ ?E|B|C1 ?\\+ ?E|C1E|C1|C ?\\+ ?E|CE|C|D1E|D1|D ?\\+ ?E|DE|D|T|L)(?![\\p{L}\\p{N}])";
const oldClass = "(?:(?:alte )?(?<=[Kk]lasse |Kl\\. |alte )[123](?![\\p{L}\\p{N}]|[.,]\\d))";
const classes = `(?:${oneClass}|${oldClass})(?:(?: ?[,/&] ?| und | oder | bzw\\.? | sowie | und/oder )(?:(?:Kl\\.|[Kk]lasse) )?${oneClass})*`;
const licence =
  "(?:(?:PKW|Pkw|Auto|EU|KFZ|Kfz|LKW|Lkw)-?)?(?:[Ff]ührerscheine?s?|FÜHRERSCHEIN|[Ff]ahrerlaubnis(?:se)?|[Ff]ührerscheinklassen?|[Ff]ahrerlaubnisklassen?)";
const between =
  "(?:[\\s:(\\-–]|der|die|des|in|mit|mind\\.|mindestens|min\\.|[Kk]lassen?|Kl\\.|FS|KLASSE)*";

const named = new RegExp(
  `(?<![\\p{L}])(${licence}|FSK?|FS-Klasse)(?![\\p{L}])${between}[\\s(:-]*(${classes})`,
  "gu",
);
const reversed = new RegExp(
  `(?<![\\p{L}\\p{N}])(${oneClass})[- ]?([Ff]ührerschein|[Ff]ahrerlaubnis)`,
  "gu",
);
const classOnly =
  /(?<![\p{L}])(?:[Kk]lassen?|Kl\.) ?((?:BE|B|C1E|C1|CE|C|D1)(?![\p{L}\p{N}])(?:(?: ?[,/+&] ?| und | oder )(?:BE|B|C1E|C1|CE|C|D1)(?![\p{L}\p{N}]))*)/gu;
const bare =
  /(?<![\p{L}-])(?:(?:PKW|Pkw|Auto|EU|KFZ|Kfz)-?)?(?:[Ff]ührerschein(?:e?s?)?|FÜHRERSCHEIN|[Ff]ahrerlaubnis)(?![\p{L}])/gu;

const hints = ["führerschein", "fahrerlaubnis", "klasse", "kl.", "fs"];

/** Reads driving licences with their classes: "Führerschein Klasse B, C1/C1E", "FS CE", "Klasse 3". */
export const drivingLicencesIn = ({
  text: sentence,
  lower,
}: Pick<Segment, "text" | "lower">): readonly LicenceMention[] => {
  if (!hasHint(lower, hints)) return [];
  const withClass = [
    ...mentions(sentence, named, 2),
    ...mentions(sentence, reversed, 1),
    ...mentions(sentence, classOnly, 1),
  ];
  const free = [...sentence.matchAll(bare)].filter(
    ({ index, 0: words }) =>
      !withClass.some(({ start, end }) => start < index + words.length && index < end),
  );
  return [...distinct(withClass), ...free.map(toClassB)];
};

const mentions = (sentence: string, pattern: RegExp, group: number): readonly LicenceMention[] =>
  [...sentence.matchAll(pattern)].flatMap((match) =>
    (match[group] ?? "")
      .split(/ ?[,/&] ?| und | oder | bzw\.? | sowie | und\/oder /)
      .flatMap((name) => {
        const id = idOf(name, sentence);
        const end = match.index + match[0].length;
        return id === undefined ? [] : [{ id, start: match.index, end, isInferred: false }];
      }),
  );

const idOf = (name: string, sentence: string): string | undefined => {
  const bareName = name.replace(/kl(?:asse|\.)/i, "").replace(/[\s+]/g, "");
  if (/^alte3$/i.test(bareName) || (bareName === "3" && /7,5/.test(sentence)))
    return "fuehrerschein-c1";
  const old = idOfClass[bareName];
  if (old !== undefined) return old;
  return bareName === "" ? undefined : `fuehrerschein-${bareName.toLowerCase()}`;
};

const toClassB = ({ 0: words, index }: RegExpExecArray): LicenceMention => ({
  id: "fuehrerschein-b",
  start: index,
  end: index + words.length,
  isInferred: !/pkw|auto|kfz/i.test(words),
});

/** Two patterns may read the same words; the longer mention of a licence stays. */
const distinct = (mentioned: readonly LicenceMention[]): readonly LicenceMention[] =>
  mentioned.filter(
    (one, position) =>
      !mentioned.some(
        (other, at) =>
          at !== position &&
          other.id === one.id &&
          other.start <= one.start &&
          one.end <= other.end &&
          (at < position || other.end - other.start > one.end - one.start),
      ),
  );
