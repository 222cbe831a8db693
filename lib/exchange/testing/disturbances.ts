import { offerKeyOf } from "../offer-key";
import { aachen, anAgreement } from "./a-partner";
import {
  changeOffer,
  anOwnKey,
  keyName,
  learnKeys,
  type Memory,
  type Message,
  signed,
  type SimulatedKreis,
} from "./simulated-kreis";
import { beginPull, deliver, MINUTE, otherThan, taken, type TwoKreise } from "./simulated-world";

/** One event of a history, done to a side that chance chose. */
type Disturbance = (history: History, side: SimulatedKreis) => Promise<void> | void;

export type History = {
  readonly world: TwoKreise;
  /** Backups by side; `observed` is what the checks remember of that moment. */
  readonly backups: Map<string, { readonly memory: Memory; readonly observed: unknown }>;
  readonly observe: (side: SimulatedKreis) => unknown;
  readonly forget: (side: SimulatedKreis, observed: unknown) => void;
};

const copyOf = (memory: Memory): Memory => structuredClone(memory);

const anyKey = ({ world }: History, side: SimulatedKreis): ReturnType<typeof anOwnKey> =>
  anOwnKey(side.self, world.integer(1, 12));

const writeOffer: Disturbance = (history, side) => {
  const { world } = history;
  const source = world.integer(1, 4) === 1 ? "other" : "own";
  changeOffer(side.memory, anyKey(history, side), {
    text: `${source} text ${(world.made += 1)}`,
    isOpen: true,
  });
};

const closeOffer: Disturbance = (history, side) => {
  const key = anyKey(history, side);
  const offer = side.memory.offers.get(key);
  if (offer) changeOffer(side.memory, key, { ...offer, isOpen: false });
};

const offerWhatIsNotOwn: Disturbance = ({ world }, side) => {
  const whose = world.integer(1, 2) === 1 ? aachen : side.partner.ags;
  const key = offerKeyOf(whose, `offer-${world.integer(1, 12)}`);
  const isOpen = world.integer(1, 3) > 1;
  changeOffer(side.memory, key, { text: `not own ${(world.made += 1)}`, isOpen });
};

const writeVeryMany: Disturbance = ({ world }, side) => {
  for (let number = 100; number < 160; number += 1) {
    changeOffer(side.memory, anOwnKey(side.self, number), {
      text: `one of many ${(world.made += 1)}`,
      isOpen: true,
    });
  }
};

const pull: Disturbance = ({ world }, side) => beginPull(world, side);

const anyFlight = (world: TwoKreise): ReturnType<typeof taken> =>
  taken(world, world.integer(0, Math.max(0, world.flights.length - 1)));

/** Any message that is on its way: the others are thereby late, or overtaken. */
const bring: Disturbance = async ({ world }) => {
  const flight = anyFlight(world);
  if (flight) await deliver(world, flight);
};

const lose: Disturbance = ({ world }) => anyFlight(world)?.arrive(undefined);

const double: Disturbance = async ({ world }) => {
  const flight = anyFlight(world);
  if (!flight) return;
  await deliver(world, { ...flight, arrive: () => undefined });
  await deliver(world, flight);
};

const spoilt = (message: Message, body: string): Message => ({ ...message, body });

const cutOff: Disturbance = async ({ world }) => {
  const flight = anyFlight(world);
  if (!flight) return;
  const { request, answer } = flight;
  const half = ({ body }: Message): string => body.slice(0, Math.floor(body.length / 2));
  if (answer?.kind === "page") {
    const message = spoilt(answer.message, half(answer.message));
    return deliver(world, { ...flight, answer: { ...answer, message } });
  }
  await deliver(world, { ...flight, request: spoilt(request, half(request)) });
};

/** A partner with a fault: what it signs is no page. */
const answerGarbage: Disturbance = async ({ world }) => {
  const flight = anyFlight(world);
  if (!flight) return;
  const liar = otherThan(world, flight.asker);
  const body = ["{}", "<html>", '{"version":1}', "[".repeat(5_000)][world.integer(0, 3)] ?? "";
  const message = signed(liar, world, new Date(world.now), body, flight.request.facts.nonce);
  await deliver(world, { ...flight, answer: { kind: "page", message } });
};

const letMinutesPass: Disturbance = ({ world }) => {
  world.now += world.integer(1, 20) * MINUTE;
};

const goDown: Disturbance = (_history, side) => {
  side.isUp = false;
};

const comeUpAfterAWeek: Disturbance = ({ world }, side) => {
  if (!side.isUp) world.now += 7 * 24 * 60 * MINUTE;
  side.isUp = true;
};

const setClock: Disturbance = ({ world }, side) => {
  const minutes = [0, 0, 3, -4, 30, -90, 24 * 60, -24 * 60][world.integer(0, 7)] ?? 0;
  side.clockAheadMs = minutes * MINUTE;
};

const rotateKeys: Disturbance = ({ world }, side) => {
  const partner = otherThan(world, side.self);
  side.ownKeys = [...side.ownKeys.slice(-1), keyName(side.self, (world.made += 1))];
  if (partner.isUp) learnKeys(partner, side, new Date(world.now + partner.clockAheadMs));
};

const readDirectory: Disturbance = ({ world }, side) => {
  const partner = otherThan(world, side.self);
  if (partner.isUp) learnKeys(side, partner, new Date(world.now + side.clockAheadMs));
};

const backUp: Disturbance = (history, side) => {
  const memory = copyOf(side.memory);
  history.backups.set(side.self, { memory, observed: history.observe(side) });
};

const restore: Disturbance = (history, side) => {
  const backup = history.backups.get(side.self);
  if (!backup) return;
  side.memory = copyOf(backup.memory);
  history.forget(side, backup.observed);
};

const changeAgreement: Disturbance = ({ world }, side) => {
  const sources = world.integer(1, 2) === 1 ? ["regional"] : ["regional", "other"];
  side.partner = { ...side.partner, agreement: anAgreement({ gives: { sources } }) };
};

const pauseOrGoOn: Disturbance = ({ world }, side) => {
  side.partner = { ...side.partner, state: world.integer(1, 3) === 1 ? "paused" : "active" };
};

const weighted: readonly (readonly [number, Disturbance])[] = [
  [20, writeOffer],
  [10, closeOffer],
  [3, offerWhatIsNotOwn],
  [1, writeVeryMany],
  [40, pull],
  [90, bring],
  [6, lose],
  [6, double],
  [5, cutOff],
  [3, answerGarbage],
  [6, letMinutesPass],
  [2, goDown],
  [5, comeUpAfterAWeek],
  [3, setClock],
  [2, rotateKeys],
  [4, readDirectory],
  [3, backUp],
  [2, restore],
  [4, changeAgreement],
  [4, pauseOrGoOn],
];
const deck: readonly Disturbance[] = weighted.flatMap(([weight, disturbance]) =>
  Array.from({ length: weight }, () => disturbance),
);

/** Lets chance choose what happens next, and to whom. */
export const disturb = async (history: History): Promise<void> => {
  const { integer, sides } = history.world;
  const disturbance = deck[integer(0, deck.length - 1)];
  await disturbance?.(history, integer(0, 1) === 0 ? sides[0] : sides[1]);
};
