/** What a text states that no translation may change, each in one spelling for all languages. */
export type StatedFacts = {
  readonly numbers: readonly string[];
  /** Months named beside a number, as "month:3". */
  readonly months: readonly string[];
  readonly mails: readonly string[];
  readonly links: readonly string[];
  readonly licences: readonly string[];
  readonly currencies: readonly string[];
};

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const link = /\b(?:https?:\/\/|www\.)[^\s<>"')]+[^\s<>"').,;:!?]/gi;

/** Reads the facts of a plain text. */
export const statedFacts = (text: string, language: string): StatedFacts => {
  const plain = latinDigits(text.normalize("NFKC"));
  const mails = found(plain, mail).map((one) => one.toLowerCase());
  const links = found(plain.replace(mail, " "), link);
  const rest = plain.replace(mail, " ").replace(link, " ");
  return {
    numbers: numbersIn(rest),
    months: monthsIn(rest, language),
    mails: mails.toSorted(),
    links: links.toSorted(),
    licences: licencesIn(rest),
    currencies: found(rest, /€|\bEUR\b|\$|£|zł|\bPLN\b|\bCHF\b/g)
      .map(currencyOf)
      .toSorted(),
  };
};

/** What differs between a text and its translation; nothing where every fact stayed. */
export const changedFacts = (source: StatedFacts, translation: StatedFacts): readonly string[] =>
  kinds.filter((kind) => source[kind].join(" ") !== translation[kind].join(" "));

const kinds = ["numbers", "months", "mails", "links", "licences", "currencies"] as const;

const found = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? [];

const ZEROES = [0x0660, 0x06f0] as const;

const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROES.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });

/** "14,50", "14.50" and "14٫50" are one number; "8:00" and "8" one time. */
const numbersIn = (text: string): readonly string[] =>
  found(text, /\d+(?:[.,:٫٬'’\u00a0\u202f]\d+)*/g)
    .map((number) => number.replace(/^(\d{1,2})[:.]00$/, "$1").replace(/\D/g, ""))
    .map((digits) => digits.replace(/^0+(?=\d)/, ""))
    .toSorted();

const monthTables = new Map<string, ReadonlyMap<string, number>>();

const monthsOf = (language: string): ReadonlyMap<string, number> => {
  const known = monthTables.get(language);
  if (known) return known;
  const names = Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
    ([{ month: "long" }, { month: "long", day: "numeric" }, { month: "short" }] as const).map(
      (style): [string, number] => {
        const parts = new Intl.DateTimeFormat(language, style).formatToParts(
          new Date(Date.UTC(2026, month, 15, 12)),
        );
        const name = parts.find(({ type }) => type === "month")?.value ?? "";
        return [name.toLowerCase().replace(/\.$/, ""), month + 1];
      },
    ),
  );
  const table = new Map(names.filter(([name]) => name.length > 2));
  monthTables.set(language, table);
  return table;
};

/** Only beside a number is "mai" or "march" surely a month. */
const monthsIn = (text: string, language: string): readonly string[] => {
  const table = monthsOf(language);
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  return words
    .flatMap((word, at) => {
      const month = table.get(word);
      const isBesideNumber = [words[at - 1], words[at + 1], words[at - 2]].some((other) =>
        /^\d+$/.test(other ?? ""),
      );
      return month !== undefined && isBesideNumber ? [`month:${month}`] : [];
    })
    .toSorted();
};

/** Letters of other scripts that look like those of licence classes. */
const alike: Readonly<Record<string, string>> = { А: "A", В: "B", С: "C", Е: "E", Т: "T", М: "M" };

const licencesIn = (text: string): readonly string[] =>
  found(
    text.replace(/[АВСЕТМ]/g, (letter) => alike[letter] ?? letter),
    /(?<![\p{L}\p{N}])(?:AM|BE|B96|C1E|C1|CE|D1E|D1|DE|B|C|D)(?![\p{L}\p{N}+#])/gu,
  ).toSorted();

const currencyOf = (sign: string): string => {
  if (sign === "€") return "EUR";
  return sign === "zł" ? "PLN" : sign;
};
