import { ok, refused, type Result } from "@/lib/shared/result";
import { everyone } from "./everyone";
import type { KreisAgs } from "./kreis-ags";
import { type Position, startOf, toCursor } from "./ledger";
import type { LookIntoLedger, OfferSource, ReadLedger } from "./outgoing-ledger";
import type { Page } from "./page";
import { pageAfter } from "./serve-page";

/** Under which terms everybody may use the offers, and whom to name. */
export type Licence = { readonly name: string; readonly url: string; readonly attribution: string };

export type OpenPage = Page & {
  readonly licence: Licence;
  /** Where to go on from; the same again where there is nothing more. */
  readonly next: string;
};

export type OpenPageRefusal =
  /** A beginning, or a restored backup: read from the beginning. */
  | { readonly code: "cursor-unknown" }
  /** Nothing was written down yet. */
  | { readonly code: "not-ready" };

type Dependencies = {
  readonly self: KreisAgs;
  readonly source: OfferSource;
  readonly lookInto: LookIntoLedger;
  readonly licence: Licence;
};

export type ServeOpenPage = (request: {
  readonly cursor?: Position | undefined;
  readonly limit?: number | undefined;
}) => Promise<Result<OpenPage, OpenPageRefusal>>;

/** One page of the ledger for everyone. Changes nothing, however often and by whomever it is read. */
export const makeServeOpenPage =
  ({ self, source, lookInto, licence }: Dependencies): ServeOpenPage =>
  ({ cursor, limit }) =>
    lookInto(everyone.id, async (ledger) => {
      const head = await ledger.head();
      if (!head) return refused({ code: "not-ready" });
      const start = startOf({ from: self, to: everyone.ags, generation: head.generation });
      const after = cursor ?? start;
      if (!(await isKnown(ledger, after, start))) return refused({ code: "cursor-unknown" });
      const page = await pageAfter(ledger, after, { self, source, partner: everyone, limit });
      const last = page.entries.at(-1);
      const end = last ? { ...after, sequence: last.sequence, hash: last.hash } : after;
      return ok({ ...page, licence, next: toCursor(end) });
    });

const isKnown = async (
  ledger: ReadLedger,
  { generation, sequence, hash }: Position,
  start: Position,
): Promise<boolean> => {
  if (generation !== start.generation) return false;
  return hash === (sequence === 0 ? start.hash : await ledger.hashAt(sequence));
};
