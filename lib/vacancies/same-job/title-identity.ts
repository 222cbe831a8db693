import { titleKeyOf } from "@/lib/readings/ad-key";
import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";

/** What a title calls the job, and what else it says: marks in which one job cannot differ. */
export type TitleIdentity = {
  readonly key: string;
  readonly marks: Readonly<Record<string, readonly string[]>>;
};

type Surroundings = {
  readonly employerName?: string | undefined;
  readonly localities: readonly string[];
};

/** Parts of a title that are no words of the job; what the group holds is kept as a mark. */
const parts: readonly (readonly [string, RegExp])[] = [
  [
    "reference",
    /(?:ref(?:erenz)?\.?(?:[-\s]?(?:nr|nummer))?|kennziffer|kennz|kennnummer|(?:stellen|job)[-\s]?(?:nr|nummer|id)|chiffre|id)(?![\p{L}])[\s.:#-]*([\p{L}\d][\p{L}\d/._-]*\d[\p{L}\d/._-]*)/giu,
  ],
  ["reference", /#\s?(\d[\d-]*)/gu],
  ["reference", /[([]\s*((?:[A-Z]{1,5}[-/ ]?)?\d{3,}(?:[-/]\d+)*)\s*[)\]]/gu],
  ["pay", /(\d{1,5}(?:[.,]\d{1,3})*)\s?(?:€|eur\b|euro\b)(?:\s?\/\s?\p{L}+)?/giu],
  [
    "hours",
    /(\d{1,2}(?:[.,]\d+)?(?:\s?(?:-|–|bis)\s?\d{1,2})?)\s?(?:wochenstunden|stunden|std\.?|h)(?![\p{L}])(?:\s?\/\s?\p{L}+)?/giu,
  ],
  ["share", /(\d{2,3})\s?(?:%|prozent)/giu],
  ["day", /(?<!\d)(\d{1,2}\.\s?\d{1,2}\.(?:\s?(?:20)?\d{2})?)(?!\d)/gu],
  ["year", /(?<!\d)(20[2-4]\d)(?!\d)/gu],
  ["", /(?<![\p{L}\d])(\d{1,3})\s?(?:x|stellen|plätze|personen)(?![\p{L}\d])/giu],
];

/** Words that keys of titles leave out, by what they tell; `*` stands for any ending. */
const tellingWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  schedule: {
    full: "vollzeit vz fulltime",
    part: "teilzeit tz parttime halbtags stundenweise",
    mini: "minijob* geringfuegig* aushilfsweise nebenjob",
    midi: "midijob",
    holiday: "ferienjob",
  },
  hours: { morning: "vormittags morgens", afternoon: "nachmittags", evening: "abends" },
  weekdays: {
    weekend: "wochenende* samstag* sonntag* feiertag*",
    week: "montag* dienstag* mittwoch* donnerstag* freitag*",
  },
  term: { fixed: "befristet*", permanent: "unbefristet*" },
  lending: {
    lent: "zeitarbeit arbeitnehmerueberlassung",
    direct: "festanstellung direkteinstieg direktvermittlung direktanstellung",
  },
  month: Object.fromEntries(
    "januar februar maerz april mai juni juli august september oktober november dezember"
      .split(" ")
      .map((month) => [month, month]),
  ),
  haul: {
    near: "regional* umgebung",
    far: "ueberregional*",
    country: "bundesweit* deutschlandweit*",
    abroad: "international*",
  },
  experience: {
    beginner: "berufseinsteiger* quereinsteig* quereinstieg",
    experienced: "berufserfahrung erfahren* erfahrung",
  },
  training: {
    training: "ausbildung* azubi auszubildende* lehrling lehrstelle",
    again: "umschulung",
  },
  exam: { exam: "exam examiniert*" },
};

/** Marks that one job always has: where one title lacks them, it is another job. */
export const strictMarks: ReadonlySet<string> = new Set(["training", "exam"]);

const words = /[\p{L}\p{M}\p{N}]+/gu;

export const titleIdentityOf = (title: string, around: Surroundings): TitleIdentity => {
  const marks = new Map<string, Set<string>>();
  const note = (name: string, value: string): void => {
    if (name !== "") marks.set(name, (marks.get(name) ?? new Set()).add(value));
  };
  const rest = parts.reduce(
    (text, [name, pattern]) =>
      text.replace(pattern, (_whole: string, value: string) => {
        note(name, foldScript(value).replace(/\s/gu, "").replace(",", "."));
        return " ";
      }),
    title.normalize("NFKC"),
  );
  for (const word of foldScript(rest).match(words) ?? []) {
    for (const [name, value] of toldBy(word)) note(name, value);
  }
  return {
    key: keyOf(withoutName(rest, around.employerName), around.localities),
    marks: Object.fromEntries([...marks].map(([name, values]) => [name, [...values].sort()])),
  };
};

const toldBy = (word: string): readonly (readonly [string, string])[] =>
  Object.entries(tellingWords).flatMap(([name, values]) =>
    Object.entries(values)
      .filter(([, spellings]) => spellings.split(" ").some((spelling) => isSpelt(word, spelling)))
      .map(([value]) => [name, value] as const),
  );

const isSpelt = (word: string, spelling: string): boolean =>
  spelling.endsWith("*") ? word.startsWith(spelling.slice(0, -1)) : word === spelling;

/** „Verkäufer bei REWE Kaya“: the name of the employer is no part of the job. */
const withoutName = (title: string, employerName: string | undefined): string => {
  const name = employerName?.trim().toLowerCase() ?? "";
  const at = name.length < 4 ? -1 : title.toLowerCase().indexOf(name);
  return at === -1 ? title : `${title.slice(0, at)} ${title.slice(at + name.length)}`;
};

const keyOf = (title: string, localities: readonly string[]): string => {
  const places = new Set(localities.flatMap((locality) => titleKeyOf(locality).split(" ")));
  const all = titleKeyOf(title).split(" ");
  const telling = all.filter((word) => !places.has(word));
  return (telling.length > 0 ? telling : all).join(" ");
};
