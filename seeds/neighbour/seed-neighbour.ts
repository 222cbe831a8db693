import { type Actor, actorOf } from "@/lib/accounts/account";
import { accountStore } from "@/lib/composition/accounts";
import { exchangeAddresses } from "@/lib/composition/exchange/exchange-addresses";
import { exchangeAt, type ExchangeAt } from "@/lib/composition/exchange/exchange-at";
import { partnerStore, selfAgs } from "@/lib/composition/exchange/wiring";
import { baseUrl, operator } from "@/lib/composition/operator";
import { vacancyStore } from "@/lib/composition/vacancies";
import { agreementSchema } from "@/lib/exchange/agreement";
import type { Position } from "@/lib/exchange/ledger";
import type { PartnerId } from "@/lib/exchange/partner";
import type { Result } from "@/lib/shared/result";
import { offerTypes, type Vacancy } from "@/lib/vacancies/vacancy";
import { dayFrom, daysFrom } from "../days";
import { personas } from "../personas";
import { neighbour } from "./neighbour";
import { makeNeighbourEvents, type NeighbourEvent } from "./neighbour-events";
import { makeNeighbourLedger } from "./neighbour-ledger";
import { makeNeighbourPortal, type NeighbourPortal } from "./neighbour-portal";

type Story = {
  readonly offers: readonly Vacancy[];
  readonly now: Date;
  /** Done here before the neighbour looks for the last time. */
  readonly lately: () => Promise<void>;
};

const BEGAN_DAYS = 62;
const MINUTE_MS = 60_000;
/** Rounds before the last in which the neighbour learns which offers are closed. */
const CLOSED_ROUNDS = 3;

/**
 * Two months of exchange with the neighbour, by the same ways as any: keys are fetched and confirmed,
 * pages asked for and checked, both ledgers written, all of it at the moment when it happened.
 */
export const seedNeighbour = async ({ offers, now, lately }: Story): Promise<void> => {
  const clock = { now };
  const actor = await administrator();
  const events = makeNeighbourEvents(offers, now);
  const ledger = makeNeighbourLedger(selfAgs(), events);
  const portal = makeNeighbourPortal({ ledger, now: () => clock.now });
  const exchange = exchangeAt(() => clock.now, portal.fetcher);
  const known = await partnerStore().findByAgs(neighbour.ags);
  // A start that was killed left some of it behind, which is not lived through twice.
  const moments = known ? [now] : momentsOf(events, now);
  clock.now = known ? now : daysFrom(now, -BEGAN_DAYS);
  const id = known?.partner.id ?? (await agree(exchange, actor, now));
  await confirmKeys(exchange, actor, id);
  const closed = offers.filter(wasOpenOnce);
  await vacancyStore().saveAll(closed.map((offer) => (known ? offer : asOpen(offer))));
  await liveThrough(moments, clock, { closed, lately, visit: makeVisits(exchange, portal, id) });
};

type Happening = Pick<Story, "lately"> & {
  readonly closed: readonly Vacancy[];
  readonly visit: (moment: Date) => Promise<void>;
};

const liveThrough = async (
  moments: readonly Date[],
  clock: { now: Date },
  { closed, lately, visit }: Happening,
): Promise<void> => {
  for (const [index, moment] of moments.entries()) {
    clock.now = moment;
    if (index === Math.max(0, moments.length - CLOSED_ROUNDS)) await vacancyStore().saveAll(closed);
    if (index === moments.length - 1) await lately();
    await visit(moment);
  }
};

/** Shortly after each thing that happened, and now. */
const momentsOf = (events: readonly NeighbourEvent[], now: Date): readonly Date[] => {
  const times = new Set(events.map(({ at }) => at.getTime() + MINUTE_MS));
  const past = [...times].filter((time) => time < now.getTime()).toSorted((a, b) => a - b);
  return [...past.map((time) => new Date(time)), now];
};

const wasOpenOnce = ({ origin, status, publishedAt }: Vacancy): boolean =>
  origin === "regional" &&
  publishedAt !== undefined &&
  (status === "filled" || status === "expired" || status === "withdrawn");

const asOpen = (vacancy: Vacancy): Vacancy => ({ ...vacancy, status: "published" });

const administrator = async (): Promise<Actor> => {
  const account = await accountStore().findByEmail(personas.administrator.email);
  if (!account) throw new Error("The demo has no administrator");
  return actorOf(account);
};

const valueOf = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(`The neighbour's story fails: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

/** Everything but publicly funded work is taken; the newest offers stay at home for two days. */
const agree = async ({ manage }: ExchangeAt, actor: Actor, now: Date): Promise<PartnerId> => {
  const { ags, name, slug, baseUrl: address } = neighbour;
  const created = await manage.create(actor, {
    ...{ ags, name, slug, baseUrl: address },
    contact: {
      name: "Austausch der Stellen",
      email: "austausch@kreis-dueren.example",
      phone: "02421 000000",
    },
    agreement: agreementSchema.parse({
      validFrom: dayFrom(now, -BEGAN_DAYS - 1),
      gives: {
        municipalities: operator().municipalities.map((municipality) => municipality.ags),
        homeOnlyDays: 2,
      },
      takes: {
        offerTypes: offerTypes.filter(
          (type) => type !== "work-opportunity" && type !== "citizens-work",
        ),
      },
    }),
  });
  return valueOf(created).id;
};

const confirmKeys = async (
  { learnKeys, manage }: ExchangeAt,
  actor: Actor,
  id: PartnerId,
): Promise<void> => {
  await partnerStore().changeKeys(id, () => []);
  for (const { keyId } of valueOf(await learnKeys(id))) {
    valueOf(await manage.confirmKey(actor, id, keyId));
  }
};

/** Each reads what the other has new. */
const makeVisits = (
  { pull, receive, serve }: ExchangeAt,
  { ask }: NeighbourPortal,
  id: PartnerId,
): ((moment: Date) => Promise<void>) => {
  let cursor: Position | undefined;
  return async (moment) => {
    const known = await partnerStore().find(id);
    if (!known) throw new Error("The neighbour is not known");
    valueOf(await pull(known.partner));
    await partnerStore().noteContact(id, { pulledAt: moment, pullOutcome: "ok" });
    const { proof } = valueOf(
      await receive(await ask(baseUrl() + exchangeAddresses.page({ cursor }))),
    );
    const page = valueOf(await serve(known.partner, { cursor, proof }));
    const last = page.entries.at(-1);
    cursor = last ? { ...page.after, sequence: last.sequence, hash: last.hash } : page.after;
  };
};
