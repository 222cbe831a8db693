import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { expect, it } from "vitest";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { ok, refused } from "@/lib/shared/result";
import { makePublishing } from "./extend-ledger";
import { type KreisAgs, kreisAgsSchema } from "./kreis-ags";
import { type OfferKey, offerKeyOf, offerKeySchema, originOf } from "./offer-key";
import type { OfferSource } from "./outgoing-ledger";
import type { PartnerId } from "./partner";
import { provenanceSchema } from "./provenance";
import { makePullPartner } from "./pull-partner";
import { makeServePage, type ServePage } from "./serve-page";
import { anAgreement, aPartner } from "./testing/a-partner";
import {
  emptyIncomingState,
  makeInMemoryIncomingOffers,
} from "./testing/in-memory-incoming-offers";
import {
  emptyOutgoingState,
  makeInMemoryOutgoingLedger,
  type OutgoingState,
} from "./testing/in-memory-outgoing-ledger";

/** Everybody passes on whatever it may. */
const agreement = anAgreement({
  gives: { permittedUse: "forward", passesOn: true },
  takes: { fromOthers: true },
});
const now = (): Date => new Date("2026-06-15T10:00:00Z");

const readOffer = (payload: unknown) => {
  if (typeof payload !== "object" || payload === null) return refused("no object");
  return ok({
    key: offerKeySchema.parse(Reflect.get(payload, "key")),
    provenance: provenanceSchema.parse(Reflect.get(payload, "provenance")),
    offerType: "employment" as const,
    offer: String(Reflect.get(payload, "text")),
  });
};

type Told = { readonly text: string; readonly hops: readonly KreisAgs[] };

const makeKreis = (self: KreisAgs, newGeneration: () => string) => {
  const own = new Map<OfferKey, string>();
  const incoming = emptyIncomingState<string>();
  const ledgers = new Map<PartnerId, OutgoingState>();
  const told = (): ReadonlyMap<OfferKey, Told> =>
    new Map<OfferKey, Told>([
      ...[...own].map(([key, text]) => [key, { text, hops: [] }] as const),
      ...[...incoming.held].map(
        ([key, { received }]) =>
          [key, { text: received.offer, hops: received.provenance.hops }] as const,
      ),
    ]);
  const source: OfferSource = {
    newsSince: () => Promise.resolve({ mark: "0" }),
    outlines: () =>
      Promise.resolve(
        [...told()].map(([key, { text, hops }]) => ({
          ...({ key, source: "regional", offerType: "employment", status: "published" } as const),
          ...{ municipalities: [], isHelpWanted: false, version: `${text} ${hops.join()}` },
          origin: hops.length === 0 ? ("regional" as const) : ("exchanged" as const),
          received: { hops, permittedUse: "forward" as const },
        })),
      ),
    payloads: (_partner, keys) =>
      Promise.resolve(
        new Map(
          keys.flatMap((key) => {
            const offer = told().get(key);
            if (!offer) return [];
            const provenance = {
              ...{ origin: originOf(key), originName: "Kreis", firstPublisher: "Kreis" },
              ...{ hops: [...offer.hops, self], permittedUse: "forward" },
            };
            return [[key, { key, text: offer.text, provenance }] as const];
          }),
        ),
      ),
  };
  const withLedger = makeInMemoryOutgoingLedger((id) => {
    const state = ledgers.get(id) ?? emptyOutgoingState();
    ledgers.set(id, state);
    return state;
  });
  const publishing = makePublishing({ self, source, newGeneration, now });
  const serve = makeServePage({ self, source, publishing, withLedger, now });
  return { self, own, incoming, serve };
};
type Kreis = ReturnType<typeof makeKreis>;

const partnerOf = ({ self }: Pick<Kreis, "self">) =>
  aPartner({ ags: self, slug: `kreis-${self}`, agreement });

const pull = async (here: Kreis, there: Kreis): Promise<void> => {
  const pulling = makePullPartner({
    ...{ self: here.self, readOffer, now },
    withOffers: makeInMemoryIncomingOffers(() => here.incoming),
    pages: { fetch: (_partner, asked) => pageOf(there.serve, here, asked) },
  });
  expect(await pulling(partnerOf(there))).toMatchObject({ ok: true });
};

const pageOf = async (serve: ServePage, here: Kreis, asked: Parameters<ServePage>[1]) => {
  const page = await serve(partnerOf(here), { ...asked, limit: 5 });
  return page.ok ? ok(structuredClone(page.value)) : refused({ code: "cursor-unknown" as const });
};

type Pair = readonly [Kreis, Kreis];

const introduce = (size: number, isRing: boolean): readonly [readonly Kreis[], readonly Pair[]] => {
  let made = 0;
  const newGeneration = (): string => numberedUuid("generation", (made += 1));
  const kreise = Array.from({ length: size }, (_, number) =>
    makeKreis(kreisAgsSchema.parse(`0530${number}`), newGeneration),
  );
  const pairs = kreise.flatMap((one, at): readonly Pair[] => {
    const next = kreise[at + 1] ?? (isRing ? kreise[0] : undefined);
    return next
      ? [
          [one, next],
          [next, one],
        ]
      : [];
  });
  for (const [here, there] of pairs) here.incoming.neighbours.add(there.self);
  return [kreise, pairs];
};

const live = async (seed: number, size: number, isRing: boolean): Promise<readonly Kreis[]> => {
  const random = xoroshiro128plus(seed);
  const oneOf = <Value>(values: readonly Value[]): readonly Value[] =>
    values.slice(uniformInt(random, 0, values.length - 1)).slice(0, 1);
  const [kreise, pairs] = introduce(size, isRing);
  const pullBetween = async (some: readonly Pair[]): Promise<void> => {
    for (const [here, there] of some) await pull(here, there);
  };
  for (let event = 0; event < 120; event += 1) {
    const [kreis] = oneOf(kreise);
    const [what] = oneOf(["write", "close", "nothing", "nothing", "nothing"]);
    const key = kreis && offerKeyOf(kreis.self, `offer-${uniformInt(random, 0, 3)}`);
    if (key && what === "write") kreis.own.set(key, `text ${event}`);
    if (key && what === "close") kreis.own.delete(key);
    await pullBetween(oneOf(pairs));
  }
  for (let round = 0; round < 2 * size; round += 1) await pullBetween(pairs);
  return kreise;
};

it.each([
  ["a line of three", 3, false],
  ["a ring of three", 3, true],
  ["a ring of four", 4, true],
])(
  "offers go through %s to everybody once, and all of them go again",
  async (_what, size, isRing) => {
    for (let seed = 0; seed < 40; seed += 1) {
      const kreise = await live(seed, size, isRing);
      for (const { self, incoming } of kreise) {
        const others = kreise.filter((kreis) => kreis.self !== self);
        const expected = new Map(others.flatMap(({ own }) => [...own]));
        const held = [...incoming.held].map(
          ([key, { received }]) => [key, received.offer] as const,
        );
        // Neither an offer of its own that comes back, nor one that its origin closed.
        expect(new Map(held), `history ${seed} at ${self}`).toEqual(expected);
      }
    }
  },
);
