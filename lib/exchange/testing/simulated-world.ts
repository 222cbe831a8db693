import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { KreisAgs } from "../kreis-ags";
import { aPartner, dueren, heinsberg } from "./a-partner";
import {
  type Answer,
  confirmKeys,
  makeSimulatedKreis,
  type Message,
  type SimulatedKreis,
  type World,
} from "./simulated-kreis";

/** A message on its way. Copies answer nobody. */
export type Flight = {
  readonly asker: KreisAgs;
  readonly request: Message;
  readonly answer?: Answer;
  readonly arrive: (answer: Answer | undefined) => void;
};

export type TwoKreise = World & {
  readonly sides: readonly [SimulatedKreis, SimulatedKreis];
  flights: Flight[];
  readonly integer: (min: number, max: number) => number;
  readonly pulling: Set<KreisAgs>;
};

const START = Date.UTC(2026, 5, 1);
export const MINUTE = 60_000;

/** Two Kreise that know each other, and a network that does what it is told. */
export const makeTwoKreise = (seed: number): TwoKreise => {
  const random = xoroshiro128plus(seed);
  const flights: Flight[] = [];
  const world = {
    now: START,
    made: 0,
    flights,
    integer: (min: number, max: number) => uniformInt(random, min, max),
    pulling: new Set<KreisAgs>(),
    send: (asker: KreisAgs, request: Message) =>
      new Promise<Answer | undefined>((arrive) => {
        world.flights.push({ asker, request, arrive });
      }),
  };
  const [one, other] = [
    makeSimulatedKreis(world, heinsberg, aPartner()),
    makeSimulatedKreis(world, dueren, aPartner({ ags: heinsberg, slug: "kreis-heinsberg" })),
  ] as const;
  confirmKeys(one, other, new Date(START));
  confirmKeys(other, one, new Date(START));
  return Object.assign(world, { sides: [one, other] as const });
};

export const otherThan = ({ sides }: TwoKreise, ags: KreisAgs): SimulatedKreis =>
  sides[0].self === ags ? sides[1] : sides[0];

export const sideOf = ({ sides }: TwoKreise, ags: KreisAgs): SimulatedKreis =>
  sides[0].self === ags ? sides[0] : sides[1];

/** Begins to read what the partner has, unless that is under way. */
export const beginPull = (world: TwoKreise, side: SimulatedKreis): void => {
  if (!side.isUp || world.pulling.has(side.self)) return;
  world.pulling.add(side.self);
  void side.pull(side.partner).finally(() => world.pulling.delete(side.self));
};

/** Brings one message where it belongs; nobody hears what comes to a side that is down. */
export const deliver = async (world: TwoKreise, flight: Flight): Promise<void> => {
  const [asker, asked] = [sideOf(world, flight.asker), otherThan(world, flight.asker)];
  if (flight.answer) return flight.arrive(asker.isUp ? flight.answer : undefined);
  if (!asked.isUp) return flight.arrive(undefined);
  const answer = await asked.answer(flight.request);
  world.flights.push({ ...flight, answer });
};

/** Takes a message out of the network, any or the oldest one. */
export const taken = (world: TwoKreise, index: number): Flight | undefined =>
  world.flights.splice(index, 1)[0];

/** Until everything that can go on without a further message has gone on. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Without disturbances, until no message is on its way. */
export const pullInPeace = async (world: TwoKreise, side: SimulatedKreis): Promise<void> => {
  beginPull(world, side);
  await settled();
  for (let next = taken(world, 0); next; next = taken(world, 0)) {
    await deliver(world, next);
    await settled();
  }
};
