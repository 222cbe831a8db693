import type { EntryKind, OfficialEntries } from "./official-entry";

/** One file of an official set as it was last imported. */
export type StoredPart = {
  readonly name: string;
  readonly kind: EntryKind;
  /** Equal for files that say the same. */
  readonly fingerprint: string;
  readonly entries: number;
  readonly importedAt: Date;
};

/** What a file holds, read as it is asked for. */
export type PartContent = {
  readonly [Kind in EntryKind]: {
    readonly kind: Kind;
    readonly entries: AsyncIterable<OfficialEntries[Kind]>;
  };
}[EntryKind];

export type NewPart = PartContent & { readonly name: string; readonly fingerprint: string };

/** Keeps official sets. Parts given together are replaced together or, where reading fails, not at all. */
export type OfficialSetStore = {
  /** In the order of their names. */
  readonly parts: () => Promise<readonly StoredPart[]>;
  readonly replace: (parts: readonly NewPart[], now: Date) => Promise<void>;
};
