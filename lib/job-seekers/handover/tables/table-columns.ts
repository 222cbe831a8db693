import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";

/** What a column of a table can hold, with the headings it goes by. */
const headings = {
  reference: [
    ...["reference", "kundennummer", "kunden-nr", "kundennr", "aktenzeichen", "bg-nummer"],
    ...["fallnummer", "kunden-id"],
  ],
  site: ["site", "standort", "jobcenter", "nebenstelle", "geschäftsstelle"],
  givenName: ["givenname", "vorname", "vornamen", "rufname"],
  familyName: ["familyname", "nachname", "familienname", "name"],
  phone: ["phone", "telefon", "telefonnummer", "mobil", "handy", "tel"],
  email: ["email", "e-mail", "mail", "e-mail-adresse"],
  postcode: ["postcode", "plz", "postleitzahl"],
  locality: ["place", "ort", "wohnort", "gemeinde"],
  birthDate: [
    ...["birthdate", "geburtsdatum", "geb", "geb.-datum", "geb.-dat", "gebdatum", "geboren am"],
    "geburtstag",
  ],
  receivesSince: ["receivessince", "leistungsbezug seit", "bezug seit", "leistungsbezug"],
  wish: ["wishes", "wunschberuf", "zielberuf", "gesuchte tätigkeit", "ziel", "gesucht"],
  experience: [
    ...["experience", "beruf", "erlernter beruf", "berufserfahrung", "letzte tätigkeit"],
    "zuletzt tätig als",
  ],
  years: ["years", "jahre", "berufsjahre", "jahre berufserfahrung"],
  skills: ["skills", "kenntnisse", "kenntnisse und nachweise", "nachweise", "führerschein"],
  german: ["german", "deutsch", "deutschkenntnisse", "sprachniveau", "sprachniveau deutsch"],
  loneParent: ["loneparent", "alleinerziehend"],
  severelyDisabled: ["severelydisabled", "schwerbehindert", "sb", "sb/gleichgestellt"],
  rehabilitation: ["rehabilitation", "reha"],
  car: ["car", "auto", "pkw", "auto vorhanden"],
  profilePosition: ["profileposition", "profillage"],
  officer: ["officers", "arbeitsvermittler", "vermittler/in", "zuständig", "sachbearbeiter"],
} as const;

export type TableColumn = keyof typeof headings;
export const tableColumns: readonly TableColumn[] = Object.keys(headings).filter(isColumn);

function isColumn(name: string): name is TableColumn {
  return Object.hasOwn(headings, name);
}

export type MappedHeading = {
  readonly heading: string;
  readonly column: TableColumn | undefined;
};

/**
 * Somebody's own word on columns: by heading, or by place ("#3") where headings are blank or alike.
 * Anything that names no column leaves the heading out.
 */
export type ChosenColumns = Readonly<Record<string, string>>;

const foldHeading = (heading: string): string =>
  foldScript(heading.trim())
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const columnByHeading = new Map(
  tableColumns.flatMap((column) =>
    headings[column].map((heading) => [foldHeading(heading), column] as const),
  ),
);

/** What the values themselves tell where a heading tells nothing. */
const shapes: readonly (readonly [TableColumn, RegExp])[] = [
  ["email", /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ["postcode", /^\d{5}$/],
  ["birthDate", /^\d{1,2}\.\d{1,2}\.(19|20)\d{2}$/],
];

/** Which column each heading means; nobody's choice is overruled, and no column is taken twice. */
export const mapHeadings = (
  heading: readonly string[],
  samples: readonly (readonly string[])[] = [],
  chosen: ChosenColumns = {},
): readonly MappedHeading[] => {
  const choices = new Map(Object.entries(chosen));
  const told = heading.map((text, at) => choices.get(`#${at + 1}`) ?? choices.get(text));
  const taken = new Set<TableColumn>(told.flatMap((name = "") => (isColumn(name) ? [name] : [])));
  const claimed = new Set<TableColumn>();
  const claim = (column: TableColumn | undefined, isChosen: boolean): TableColumn | undefined => {
    if (column === undefined || claimed.has(column)) return undefined;
    if (!isChosen && taken.has(column)) return undefined;
    claimed.add(column);
    return column;
  };
  const named = heading.map((text, at) => {
    const name = told[at];
    if (name !== undefined) return isColumn(name) ? claim(name, true) : undefined;
    return claim(columnByHeading.get(foldHeading(text)), false);
  });
  return heading.map((text, at) => {
    const column = named[at];
    if (column !== undefined || told[at] !== undefined) return { heading: text, column };
    return { heading: text, column: claim(shapeOf(samples, at), false) };
  });
};

const shapeOf = (samples: readonly (readonly string[])[], at: number): TableColumn | undefined => {
  const values = samples.map((row) => row[at]?.trim() ?? "").filter((value) => value !== "");
  if (values.length === 0) return undefined;
  return shapes.find(([, shape]) => values.every((value) => shape.test(value)))?.[0];
};
