import { dayOf } from "@/lib/shared/dates";
import { isInForce, isPast } from "./agreement";
import type { Publishing } from "./extend-ledger";
import type { WithIncomingOffers } from "./incoming-offers";
import type { LearnKeys } from "./learn-keys";
import type { Position } from "./ledger";
import type { WithOutgoingLedger } from "./outgoing-ledger";
import type { Partner } from "./partner";
import type { PartnerLine } from "./partner-line";
import type { KnownPartner, PartnerStore } from "./partner-store";
import type { PullPartner } from "./pull-partner";

/** What a round did with one partner, for the log. */
export type ExchangeReport = {
  readonly partner: string;
  readonly written: number;
  readonly pulled: string;
  readonly put: number;
  readonly withdrawn: number;
  readonly setAside: number;
};

/** Writes down what is new for each partner and says so, and reads what they have. */
export type RunExchange = (why: "clock" | "news") => Promise<readonly ExchangeReport[]>;

type Dependencies<Offer> = {
  readonly partners: PartnerStore;
  readonly publishing: Publishing;
  readonly withLedger: WithOutgoingLedger;
  readonly line: Pick<PartnerLine, "notify">;
  readonly pull: PullPartner;
  readonly withOffers: WithIncomingOffers<Offer>;
  readonly learnKeys: LearnKeys;
  readonly now: () => Date;
  readonly onFault: (partner: Partner, fault: unknown) => void;
  /** Whether there is no portal to speak to, so that the ledger alone is kept. */
  readonly isMute?: (partner: Partner) => boolean;
};

export const makeRunExchange =
  <Offer>(dependencies: Dependencies<Offer>): RunExchange =>
  async (why) => {
    const all = await dependencies.partners.list();
    const awake = all.filter(({ partner }) => !restsNow(partner, dependencies.now()));
    // All at the same time: whoever is silent for a minute keeps nobody else from being asked.
    const reports = await Promise.all(awake.map((known) => attempt(known, why, dependencies)));
    return reports.flatMap((report) => report ?? []);
  };

/** One partner's trouble is not the others'. */
const attempt = async <Offer>(
  known: KnownPartner,
  why: "clock" | "news",
  dependencies: Dependencies<Offer>,
): Promise<ExchangeReport | undefined> => {
  const { partner } = known;
  try {
    return await exchangeWith(known, why, dependencies);
  } catch (fault) {
    dependencies.onFault(partner, fault);
    await dependencies.partners.noteContact(partner.id, { pullOutcome: "failed" });
    return undefined;
  }
};

/** While an agreement is paused what was sent stays; once it is over nothing does. */
const restsNow = ({ state, agreement }: Partner, now: Date): boolean =>
  state === "invited" || (state === "paused" && !isPast(agreement, dayOf(now)));

const exchangeWith = async <Offer>(
  known: KnownPartner,
  why: "clock" | "news",
  dependencies: Dependencies<Offer>,
): Promise<ExchangeReport> => {
  const { partner } = known;
  const written = await publish(partner, dependencies);
  const nothing = { partner: partner.ags, written, put: 0, withdrawn: 0, setAside: 0 };
  if (partner.state === "ended") return { ...nothing, pulled: "ended" };
  if (!isInForce(partner.agreement, dayOf(dependencies.now()))) {
    return { ...nothing, ...(await letGo(known, dependencies)) };
  }
  if (dependencies.isMute?.(partner)) return { ...nothing, pulled: "mute" };
  if (why === "news" && !hasNews(known)) return { ...nothing, pulled: "not-due" };
  return { ...nothing, ...(await read(partner, dependencies)) };
};

/** Without an agreement in force nothing is asked for, and what came by it goes. */
const letGo = async <Offer>(
  { partner, contact: { pullOutcome } }: KnownPartner,
  { partners, withOffers }: Dependencies<Offer>,
): Promise<Pick<ExchangeReport, "pulled" | "withdrawn">> => {
  const pulled = "not-in-force";
  if (pullOutcome === pulled) return { pulled, withdrawn: 0 };
  const withdrawn = await withOffers(partner.id, async (offers) => {
    await offers.readAnew();
    return offers.withdrawAll();
  });
  await partners.noteContact(partner.id, { pullOutcome: pulled });
  return { pulled, withdrawn };
};

const hasNews = ({ contact: { noticedAt, pulledAt } }: KnownPartner): boolean =>
  noticedAt !== undefined && (pulledAt === undefined || pulledAt <= noticedAt);

const publish = async <Offer>(
  partner: Partner,
  { withLedger, publishing, line, isMute }: Dependencies<Offer>,
): Promise<number> => {
  const told = await withLedger(partner.id, async (ledger) => {
    const written = await publishing.extend(ledger, partner);
    return { written, head: await ledger.head(), acknowledged: await ledger.acknowledged() };
  });
  if (!isMute?.(partner) && isWorthANotice(told.head, told.acknowledged, told.written)) {
    await line.notify(partner, told.head);
  }
  return told.written;
};

const isWorthANotice = (
  head: Position | undefined,
  acknowledged: number,
  written: number,
): head is Position => head !== undefined && written > 0 && head.sequence > acknowledged;

const read = async <Offer>(
  partner: Partner,
  { pull, partners, learnKeys, now }: Dependencies<Offer>,
): Promise<Omit<ExchangeReport, "partner" | "written">> => {
  // Noted first: a notice that comes meanwhile asks for another pull.
  await partners.noteContact(partner.id, { pulledAt: now() });
  const pulled = await pull(partner);
  if (pulled.ok) {
    await partners.noteContact(partner.id, { pullOutcome: "ok" });
    const { put, withdrawn, setAside } = pulled.value;
    return { pulled: "ok", put, withdrawn, setAside };
  }
  const { refusal } = pulled;
  await partners.noteContact(partner.id, { pullOutcome: refusal.code });
  if (refusal.code === "not-trusted") await learnKeys(partner.id);
  return { pulled: refusal.code, put: 0, withdrawn: 0, setAside: 0 };
};
