import { createHash } from "node:crypto";
import { ok, refused, type Result } from "@/lib/shared/result";
import { NotALabelFile } from "../labels/csv-records";
import type { NewPart, OfficialSetStore, PartContent } from "./official-set-store";
import type { SetFile } from "./set-files";

export type GivenFile = SetFile & {
  /** As the operator named it. */
  readonly path: string;
  readonly open: () => AsyncIterable<Uint8Array>;
};

export type ImportedPart = {
  readonly part: string;
  readonly file: string;
  readonly entries: number;
  readonly outcome: "imported" | "unchanged";
};

export type ImportOfficialSetRefusal = {
  readonly code: "unusable-file";
  readonly file: string;
  readonly line: number | undefined;
  readonly reason: string;
};

export type ImportOfficialSet = (
  files: readonly GivenFile[],
) => Promise<Result<readonly ImportedPart[], ImportOfficialSetRefusal>>;

type Dependencies = { readonly store: OfficialSetStore; readonly now: () => Date };

/** Raise when a parser reads more or otherwise: files that did not change are then read anew. */
const PARSER_VERSION = 1;

/** Replaces what changed among the files of one set; one broken file leaves all of it as it was. */
export const makeImportOfficialSet =
  ({ store, now }: Dependencies): ImportOfficialSet =>
  async (files) => {
    const known = new Map((await store.parts()).map((part) => [part.name, part.fingerprint]));
    const prints = new Map<string, string>();
    for (const file of files) prints.set(file.part, await fingerprintOf(file.open()));
    const changed = files.filter(({ part }) => known.get(part) !== prints.get(part));
    try {
      if (changed.length > 0) {
        const parts = changed.map((file) => toPart(file, prints.get(file.part) ?? ""));
        await store.replace(parts, now());
      }
    } catch (fault) {
      if (fault instanceof UnusableFile) return refused({ code: "unusable-file", ...fault.facts });
      throw fault;
    }
    const entries = new Map((await store.parts()).map((part) => [part.name, part.entries]));
    return ok(
      files.map((file) => ({
        part: file.part,
        file: file.path,
        entries: entries.get(file.part) ?? 0,
        outcome: changed.includes(file) ? "imported" : "unchanged",
      })),
    );
  };

const fingerprintOf = async (content: AsyncIterable<Uint8Array>): Promise<string> => {
  const hash = createHash("sha256").update(`${PARSER_VERSION}\n`);
  for await (const chunk of content) hash.update(chunk);
  return hash.digest("base64url");
};

class UnusableFile extends Error {
  readonly facts: Omit<ImportOfficialSetRefusal, "code">;

  constructor(facts: Omit<ImportOfficialSetRefusal, "code">) {
    super(facts.reason);
    this.facts = facts;
  }
}

const toPart = (file: GivenFile, fingerprint: string): NewPart => ({
  ...watched(file.read(file.open()), file.path),
  name: file.part,
  fingerprint,
});

const watched = (content: PartContent, path: string): PartContent => {
  switch (content.kind) {
    case "labels":
      return { kind: content.kind, entries: orUnusable(content.entries, path) };
    case "relations":
      return { kind: content.kind, entries: orUnusable(content.entries, path) };
    case "kldb":
      return { kind: content.kind, entries: orUnusable(content.entries, path) };
    case "dkz":
      return { kind: content.kind, entries: orUnusable(content.entries, path) };
    case "mapping":
      return { kind: content.kind, entries: orUnusable(content.entries, path) };
  }
};

/** Says which file it was; one without a single entry is another file than it was taken for. */
async function* orUnusable<Entry>(
  entries: AsyncIterable<Entry>,
  file: string,
): AsyncGenerator<Entry> {
  let isEmpty = true;
  try {
    for await (const entry of entries) {
      isEmpty = false;
      yield entry;
    }
  } catch (fault) {
    if (!(fault instanceof NotALabelFile)) throw fault;
    throw new UnusableFile({ file, line: fault.line, reason: fault.message });
  }
  if (isEmpty) {
    throw new UnusableFile({ file, line: undefined, reason: "there is nothing of this set in it" });
  }
}
