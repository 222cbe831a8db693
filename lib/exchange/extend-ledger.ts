import type { KreisAgs } from "./kreis-ags";
import { chained, contentHashOf, type LedgerEntry, type Position, startOf } from "./ledger";
import { makeWhatToLookAt } from "./what-to-look-at";
import { maySee, momentOf, type OfferOutline } from "./may-see";
import type { OfferKey } from "./offer-key";
import type {
  NewEntry,
  OfferPayload,
  OfferSource,
  OutgoingLedger,
  Standing,
} from "./outgoing-ledger";
import type { Partner } from "./partner";

type Dependencies = {
  readonly self: KreisAgs;
  readonly source: OfferSource;
  readonly newGeneration: () => string;
  readonly now: () => Date;
};

/** Writes down what changed for a partner since the last look; answers how many entries that took. */
export type ExtendLedger = (ledger: OutgoingLedger, partner: Partner) => Promise<number>;
/** Begins anew: the partner has to read everything again. Answers where. */
export type BeginGeneration = (
  ledger: OutgoingLedger,
  partner: Partner,
  why: string,
) => Promise<Position>;

export type Publishing = { readonly extend: ExtendLedger; readonly begin: BeginGeneration };

/** Texts of so many offers are in memory at a time. */
const CHUNK = 500;

export const makePublishing = (dependencies: Dependencies): Publishing => {
  const begin: BeginGeneration = async (ledger, { ags }, why) => {
    const { self, newGeneration, now } = dependencies;
    const start = startOf({ from: self, to: ags, generation: newGeneration() });
    await ledger.begin(start);
    await ledger.note({
      kind: "generation-began",
      at: now(),
      facts: { generation: start.generation, why },
    });
    return start;
  };
  const whatToLookAt = makeWhatToLookAt(dependencies.source);
  return {
    begin,
    extend: async (ledger, partner) => {
      const head = (await ledger.head()) ?? (await begin(ledger, partner, "first"));
      const now = dependencies.now();
      const { keys, look } = await whatToLookAt(ledger, partner, now);
      await ledger.keepLook(look);
      if (keys?.length === 0) return 0;
      const standing = await (keys ? ledger.standingOf(keys) : ledger.standing());
      const outlines = await dependencies.source.outlines(partner, keys);
      const moment = momentOf(now);
      const visible = outlines.filter((offer) => maySee(partner, offer, moment));
      const writer = makeWriter(ledger, head, now);
      await offerChanges(visible, standing, { ...dependencies, partner, ledger, writer });
      await withdrawHidden(visible, standing, writer);
      return writer.written();
    },
  };
};

type Writer = {
  readonly write: (
    lines: readonly { key: OfferKey; version: string; content?: string }[],
  ) => Promise<void>;
  readonly written: () => number;
};

const makeWriter = (ledger: OutgoingLedger, head: Position, now: Date): Writer => {
  let { sequence, hash } = head;
  const at = now.toISOString();
  return {
    write: async (lines) => {
      const entries = lines.map(({ version, content, key }): NewEntry => {
        const entry = chained(hash, lineOf(sequence + 1, key, content, at));
        ({ sequence, hash } = entry);
        return { entry, version };
      });
      if (entries.length > 0) await ledger.append(entries);
    },
    written: () => sequence - head.sequence,
  };
};

const lineOf = (
  sequence: number,
  key: OfferKey,
  content: string | undefined,
  at: string,
): Omit<LedgerEntry, "hash"> =>
  content === undefined
    ? { sequence, kind: "withdrawn", key, at }
    : { sequence, kind: "offered", key, content, at };

type Writing = {
  readonly source: OfferSource;
  readonly partner: Partner;
  readonly ledger: OutgoingLedger;
  readonly writer: Writer;
};

const offerChanges = async (
  visible: readonly OfferOutline[],
  standing: ReadonlyMap<OfferKey, Standing>,
  { source, partner, ledger, writer }: Writing,
): Promise<void> => {
  const changed = visible.filter(({ key, version }) => {
    const known = standing.get(key);
    return known?.content === undefined || known.version !== version;
  });
  for (let first = 0; first < changed.length; first += CHUNK) {
    const chunk = changed.slice(first, first + CHUNK);
    const payloads = await source.payloads(
      partner,
      chunk.map(({ key }) => key),
    );
    const { told, same } = sorted(chunk, payloads, standing);
    await writer.write(told);
    if (same.size > 0) await ledger.keepVersions(same);
  }
};

const sorted = (
  chunk: readonly OfferOutline[],
  payloads: ReadonlyMap<OfferKey, OfferPayload>,
  standing: ReadonlyMap<OfferKey, Standing>,
): {
  readonly told: readonly { key: OfferKey; version: string; content: string }[];
  readonly same: ReadonlyMap<OfferKey, string>;
} => {
  const same = new Map<OfferKey, string>();
  const told = chunk.flatMap(({ key, version }) => {
    const payload = payloads.get(key);
    if (!payload) return [];
    const content = contentHashOf(payload);
    if (standing.get(key)?.content !== content) return [{ key, version, content }];
    same.set(key, version);
    return [];
  });
  return { told, same };
};

const withdrawHidden = async (
  visible: readonly OfferOutline[],
  standing: ReadonlyMap<OfferKey, Standing>,
  { write }: Writer,
): Promise<void> => {
  const seen = new Set(visible.map(({ key }) => key));
  const hidden = [...standing].filter(
    ([key, { content }]) => content !== undefined && !seen.has(key),
  );
  await write(hidden.map(([key, { version }]) => ({ key, version })));
};
