import type { Section } from "./person-data";

/** The copy of all data that Article 15 GDPR promises. */
export type CopyOfData = {
  readonly reference: string;
  readonly name: string;
  readonly madeAt: Date;
  readonly sections: readonly Section[];
  /** Names and roles behind the ids of people at work, such as who read the file. */
  readonly people: Readonly<Record<string, string>>;
  /** Titles behind the ids of offers, as far as they still exist. */
  readonly offers: Readonly<Record<string, string>>;
};

/** A document for reading on paper or screen, in German. */
export type ReadableCopy = (copy: CopyOfData) => Promise<Uint8Array>;

/** Several files as one. */
export type Archive = (files: Readonly<Record<string, Uint8Array>>) => Promise<Uint8Array>;

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

/** Ids in the rows behind which people at work may stand. */
export const idsOfActing = (sections: readonly Section[]): readonly string[] => [
  ...idsIn(sections, isActingColumn),
  ...idsIn(
    sections.map(({ section, rows }) => ({
      section,
      rows: rows.filter(({ field }) => field === OFFICER_FIELD),
    })),
    (column) => column === "was" || column === "became",
  ),
];

/** The field of the history under which officers come and go. */
export const OFFICER_FIELD = "officer";

export const idsOfOffers = (sections: readonly Section[]): readonly string[] =>
  idsIn(sections, (column) => column === "vacancy_id");

const idsIn = (
  sections: readonly Section[],
  isWanted: (column: string) => boolean,
): readonly string[] => [
  ...new Set(
    sections.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) =>
          isWanted(column) && typeof value === "string" && uuid.test(value) ? [value] : [],
        ),
      ),
    ),
  ),
];

export const isActingColumn = (column: string): boolean =>
  /^(actorId|actor_id|officer_id)$|_by$/.test(column);
