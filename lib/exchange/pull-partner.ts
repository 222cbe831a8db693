import { ok, refused, type Result } from "@/lib/shared/result";
import { applyPage, type AppliedPage, type PageRefusal, type ReadOffer } from "./apply-page";
import type { IncomingOffers, WithIncomingOffers } from "./incoming-offers";
import type { KreisAgs } from "./kreis-ags";
import type { Position } from "./ledger";
import type { Page } from "./page";
import type { Partner } from "./partner";

/** Why no page came. */
export type TransportRefusal =
  | { readonly code: "cursor-unknown" }
  | { readonly code: "not-served" }
  | { readonly code: "not-trusted"; readonly why: string }
  | { readonly code: "unreadable" }
  | { readonly code: "unreachable"; readonly why: string };

/** A place to go on from; or to begin, with the furthest place that was ever read. */
export type AskedPage = {
  readonly cursor?: Position | undefined;
  readonly known?: Position | undefined;
};

/** Fetches a page from the partner's portal; what it answers really comes from the partner. */
export type PartnerPages = {
  readonly fetch: (partner: Partner, asked: AskedPage) => Promise<Result<Page, TransportRefusal>>;
};

export type PullSummary = {
  readonly pages: number;
  readonly put: number;
  readonly withdrawn: number;
  readonly setAside: number;
  /** False where the partner has more, which the next pull reads. */
  readonly isComplete: boolean;
};

export type PullRefusal =
  TransportRefusal | { readonly code: "page-refused"; readonly why: PageRefusal };

export type PullPartner = (partner: Partner) => Promise<Result<PullSummary, PullRefusal>>;

type Dependencies<Offer> = {
  readonly self: KreisAgs;
  readonly pages: PartnerPages;
  readonly withOffers: WithIncomingOffers<Offer>;
  readonly readOffer: ReadOffer<Offer>;
  readonly now: () => Date;
  readonly shouldStop?: () => boolean;
};

/** However much a partner sends: one pull reads no more, the next one goes on from there. */
export const MAX_PAGES_PER_PULL = 300;
/** One more beginning may be needed, where a backup was restored meanwhile. */
const MAX_BEGINNINGS = 2;

/** Reads what a partner has new, page by page; each page is kept before the next one is asked for. */
export const makePullPartner =
  <Offer>(dependencies: Dependencies<Offer>): PullPartner =>
  async (partner) => {
    const { withOffers, shouldStop = () => false } = dependencies;
    let summary: PullSummary = { pages: 0, put: 0, withdrawn: 0, setAside: 0, isComplete: false };
    let beginnings = 0;
    while (summary.pages < MAX_PAGES_PER_PULL && !summary.isComplete && !shouldStop()) {
      const step = await readOnePage(partner, dependencies);
      if (step.ok) {
        summary = added(summary, step.value);
        continue;
      }
      const isTheEnd = isForNow(step.refusal) || beginnings === MAX_BEGINNINGS;
      await noteFailure(partner, step.refusal, dependencies);
      if (isTheEnd) return step;
      beginnings += 1;
      await withOffers(partner.id, (offers) => offers.readAnew());
    }
    return ok(summary);
  };

/** Whether asking again later may help, rather than reading from the beginning. */
const isForNow = (refusal: PullRefusal): boolean =>
  refusal.code !== "cursor-unknown" &&
  !(refusal.code === "page-refused" && refusal.why === "chain-broken");

type Step = Pick<PullSummary, "put" | "withdrawn" | "setAside" | "isComplete">;

const readOnePage = async <Offer>(
  partner: Partner,
  { self, pages, withOffers, readOffer, now }: Dependencies<Offer>,
): Promise<Result<Step, PullRefusal>> => {
  const asked = await withOffers(partner.id, (offers) => offers.reading());
  const { position: cursor, known } = asked;
  const answer = await pages.fetch(partner, cursor ? { cursor } : { known });
  if (!answer.ok) return answer;
  const page = answer.value;
  return withOffers(partner.id, async (offers) => {
    const reading = await offers.reading();
    const holdings = await offers.holdings(page.entries.map(({ key }) => key));
    const applied = applyPage(page, { self, partner, reading, holdings, readOffer });
    if (!applied.ok) return refused({ code: "page-refused", why: applied.refusal });
    const { swept } = await offers.apply(applied.value);
    await noteWhatCame(offers, applied.value, swept, now());
    return ok(stepOf(page, applied.value, swept));
  });
};

const stepOf = <Offer>(page: Page, applied: AppliedPage<Offer>, swept: number): Step => ({
  put: applied.changes.filter(({ kind }) => kind === "put").length,
  withdrawn: applied.changes.filter(({ kind }) => kind === "withdraw").length + swept,
  setAside: applied.setAside.length,
  isComplete: isAtTheEnd(page) && !goesBack(page, applied),
});

const isAtTheEnd = ({ entries, head }: Page): boolean =>
  entries.length === 0 || entries.at(-1)?.hash === head.hash;

/** There is room again for what was left out. */
const goesBack = <Offer>(
  { after, entries }: Page,
  { reading: { position } }: AppliedPage<Offer>,
): boolean => (position?.sequence ?? 0) < (entries.at(-1)?.sequence ?? after.sequence);

const noteWhatCame = async <Offer>(
  { note }: IncomingOffers<Offer>,
  { entries, setAside, reading: { position } }: AppliedPage<Offer>,
  swept: number,
  at: Date,
): Promise<void> => {
  const last = entries.at(-1);
  const first = entries[0];
  if (first && last && position) {
    const facts = { from: first.sequence, to: last.sequence, hash: last.hash };
    await note({ kind: "read", at, facts: { generation: position.generation, ...facts } });
  }
  const reasons = new Map<string, number>();
  for (const { why } of setAside) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  if (reasons.size > 0) await note({ kind: "set-aside", at, facts: Object.fromEntries(reasons) });
  if (swept > 0) await note({ kind: "swept", at, facts: { offers: swept } });
};

const noteFailure = async <Offer>(
  partner: Partner,
  refusal: PullRefusal,
  { withOffers, now }: Dependencies<Offer>,
): Promise<void> => {
  const why = "why" in refusal ? refusal.why : "";
  await withOffers(partner.id, (offers) =>
    offers.note({ kind: "pull-failed", at: now(), facts: { code: refusal.code, why } }),
  );
};

const added = (summary: PullSummary, step: Step): PullSummary => ({
  pages: summary.pages + 1,
  put: summary.put + step.put,
  withdrawn: summary.withdrawn + step.withdrawn,
  setAside: summary.setAside + step.setAside,
  isComplete: step.isComplete,
});
