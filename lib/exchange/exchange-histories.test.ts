import { expect, it } from "vitest";
import { compareLedgers } from "./compare-ledgers";
import { firstBreak, startOf } from "./ledger";
import type { OfferKey } from "./offer-key";
import { originOf } from "./offer-key";
import { disturb, type History } from "./testing/disturbances";
import { confirmKeys, type SimulatedKreis } from "./testing/simulated-kreis";
import {
  makeTwoKreise,
  MINUTE,
  otherThan,
  pullInPeace,
  settled,
  type TwoKreise,
} from "./testing/simulated-world";

const HISTORIES = 500;
const EVENTS = 200;

/** When each entry was written: the number of the event, by hash. */
type Births = Map<string, number>;
/** What was seen of the offers that a side holds. */
type Observed = {
  readonly held: Map<OfferKey, string>;
  /** The age of the ledger when an offer was last seen to go. */
  readonly goneAt: Map<OfferKey, number>;
};

const freshlyObserved = (): Observed => ({ held: new Map(), goneAt: new Map() });

type Watch = History & {
  readonly births: Births;
  readonly observed: Map<string, Observed>;
};

const observedOf = ({ observed }: Pick<Watch, "observed">, { self }: SimulatedKreis): Observed => {
  const known = observed.get(self) ?? freshlyObserved();
  observed.set(self, known);
  return known;
};

const makeWatch = (world: TwoKreise): Watch => {
  const observed = new Map<string, Observed>();
  return {
    world,
    backups: new Map(),
    births: new Map(),
    observed,
    observe: (side) => structuredClone(observedOf({ observed }, side)),
    forget: (side, before) => {
      const { held, goneAt } = before instanceof Object ? asObserved(before) : freshlyObserved();
      observed.set(side.self, structuredClone({ held, goneAt }));
    },
  };
};

const asObserved = (value: object): Observed => {
  const [held, goneAt]: readonly unknown[] = [
    Reflect.get(value, "held"),
    Reflect.get(value, "goneAt"),
  ];
  if (!(held instanceof Map) || !(goneAt instanceof Map)) throw new Error("Nothing was observed");
  return { held, goneAt };
};

const noteBirths = ({ world, births }: Watch, event: number): void => {
  for (const { memory } of world.sides) {
    const { entries } = memory.outgoing;
    // Those before a known one are known, too.
    const known = entries.findLastIndex(({ hash }) => births.has(hash));
    for (const { hash } of entries.slice(known + 1)) births.set(hash, event);
  }
};

const isSameSet = <Key>(one: ReadonlyMap<Key, unknown>, other: ReadonlyMap<Key, unknown>) =>
  one.size === other.size && [...one.keys()].every((key) => other.has(key));

/** Every offer that came into sight was offered after it was last withdrawn. */
const checkNothingRisesAgain = (watch: Watch, side: SimulatedKreis): void => {
  const { held, goneAt } = observedOf(watch, side);
  const now = side.memory.incoming.held;
  if (isSameSet(held, now)) return;
  const applied = [...side.memory.incoming.ledgers.values()].flat();
  const age = Math.max(0, ...applied.map(({ hash }) => watch.births.get(hash) ?? 0));
  for (const key of held.keys()) {
    if (now.has(key)) continue;
    held.delete(key);
    goneAt.set(key, age);
  }
  for (const [key, { content }] of now) {
    if (held.has(key)) continue;
    const offers = applied.filter((entry) => entry.key === key && entry.content === content);
    const born = Math.max(0, ...offers.map(({ hash }) => watch.births.get(hash) ?? 0));
    expect(born, `${key} rose again`).toBeGreaterThanOrEqual(goneAt.get(key) ?? 0);
    held.set(key, content);
  }
};

const heal = async (world: TwoKreise): Promise<void> => {
  for (const flight of world.flights.splice(0)) flight.arrive(undefined);
  await settled();
  for (const flight of world.flights.splice(0)) flight.arrive(undefined);
  await settled();
  for (const side of world.sides) {
    const state = world.integer(1, 12) === 1 ? "ended" : "active";
    Object.assign(side, { isUp: true, clockAheadMs: 0, partner: { ...side.partner, state } });
    confirmKeys(side, otherThan(world, side.self), new Date(world.now));
  }
};

/** What the partner should hold of a side in the end, by the rules of the agreement told in words. */
const expectedOf = ({ memory, partner, self }: SimulatedKreis): ReadonlyMap<OfferKey, string> => {
  const { sources } = partner.agreement.gives;
  const isAgreed = (text: string): boolean =>
    partner.state === "active" && (!text.startsWith("other") || sources.includes("other"));
  return new Map(
    [...memory.offers].flatMap(([key, { text, isOpen }]) =>
      isOpen && isAgreed(text) && originOf(key) === self ? [[key, text] as const] : [],
    ),
  );
};

const textsHeld = ({ memory }: SimulatedKreis): ReadonlyMap<OfferKey, string> =>
  new Map([...memory.incoming.held].map(([key, { received }]) => [key, received.offer]));

const checkLedgersAgree = (sender: SimulatedKreis, receiver: SimulatedKreis): void => {
  const { start, entries, standing } = sender.memory.outgoing;
  if (!start) throw new Error("The ledger never began");
  const { incoming } = receiver.memory;
  const copy = incoming.ledgers.get(`${receiver.partner.id}/${start.generation}`) ?? [];
  const isOwn = ([key]: readonly [OfferKey, unknown]): boolean => originOf(key) === sender.self;
  const offered = [...standing].flatMap(([key, { content }]) =>
    content === undefined ? [] : [[key, content] as const],
  );
  const held = [...incoming.held].map(([key, { content }]) => [key, content] as const);
  const ledger = { from: sender.self, to: receiver.self, generation: start.generation };

  expect(firstBreak(startOf(ledger), copy)).toBeUndefined();
  expect(
    compareLedgers(
      { entries, standing: new Map(offered.filter(isOwn)) },
      { entries: copy, standing: new Map(held) },
    ),
  ).toEqual([]);
};

const live = async (seed: number): Promise<void> => {
  const world = makeTwoKreise(seed);
  const watch = makeWatch(world);
  for (let event = 1; event <= EVENTS; event += 1) {
    await disturb(watch);
    await settled();
    noteBirths(watch, event);
    for (const side of world.sides) checkNothingRisesAgain(watch, side);
  }
  await heal(world);
  // However many beginnings were asked for: in an hour there are more.
  world.now += 60 * MINUTE;
  for (let round = 0; round < 4; round += 1) {
    for (const side of world.sides) await pullInPeace(world, side);
  }
  for (const side of world.sides) {
    const receiver = otherThan(world, side.self);
    expect(textsHeld(receiver)).toEqual(expectedOf(side));
    checkLedgersAgree(side, receiver);
  }
};

it.each(Array.from({ length: 10 }, (_, tenth) => tenth))(
  `converges after every one of ${HISTORIES / 10} histories of ${EVENTS} events (part %i of 10)`,
  async (tenth) => {
    for (let history = 0; history < HISTORIES / 10; history += 1) {
      const seed = tenth * 1_000 + history;
      await live(seed).catch((fault: unknown) => {
        throw new Error(`History ${seed} went wrong`, { cause: fault });
      });
    }
  },
);
