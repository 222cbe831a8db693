import { describe, expect, it } from "vitest";
import { makeHttpPartnerLine } from "@/lib/composition/exchange/http-partner-line";
import { makeKey, signWith } from "@/lib/composition/exchange/ed25519";
import type { ExchangedOffer } from "@/lib/exchange/exchanged-offer";
import { makeFromPayload } from "@/lib/exchange/from-payload";
import { makeLearnKeys } from "@/lib/exchange/learn-keys";
import { isExample } from "@/lib/exchange/partner";
import { makePullPartner } from "@/lib/exchange/pull-partner";
import { receivedVacancyId } from "@/lib/exchange/received-vacancy";
import { aPartner, anAgreement, heinsberg } from "@/lib/exchange/testing/a-partner";
import {
  emptyIncomingState,
  makeInMemoryIncomingOffers,
} from "@/lib/exchange/testing/in-memory-incoming-offers";
import { makeInMemoryPartnerStore } from "@/lib/exchange/testing/in-memory-partner-store";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import kreisDueren from "@/lib/operator/configurations/kreis-dueren.json";
import kreisHeinsberg from "@/lib/operator/configurations/kreis-heinsberg.json";
import { operatorSchema } from "@/lib/operator/operator";
import { daysFrom } from "../days";
import { makeDemoData } from "../demo-data";
import { isFromNeighbour, offersHere } from "./neighbour";
import { makeNeighbourEvents } from "./neighbour-events";
import { makeNeighbourLedger } from "./neighbour-ledger";
import { makeNeighbourPortal } from "./neighbour-portal";

const now = new Date("2026-03-02T08:00:00Z");
const { vacancies } = makeDemoData(now);
const theirs = vacancies.filter(isFromNeighbour);

/** Reads the neighbour twice: a month ago and now. */
const readTwice = async () => {
  const clock = { now: daysFrom(now, -30) };
  const tell = () => clock.now;
  const portal = makeNeighbourPortal({
    ledger: makeNeighbourLedger(heinsberg, makeNeighbourEvents(vacancies, now)),
    now: tell,
  });
  const partner = aPartner({
    state: "active",
    agreement: anAgreement({
      takes: { offerTypes: ["employment", "minijob", "apprenticeship", "internship"] },
    }),
  });
  const partners = makeInMemoryPartnerStore([partner]);
  const own = makeKey();
  const line = makeHttpPartnerLine({
    ...{ self: heinsberg, partners, now: tell, isPlainAllowed: false, fetcher: portal.fetcher },
    ownKeys: {
      signing: () => Promise.resolve({ keyId: own.keyId, sign: signWith(own.privateKey) }),
    },
  });
  await makeLearnKeys({ partners, line, now: tell })(partner.id);
  await partners.changeKeys(partner.id, (keys) =>
    keys.map((key) => ({ ...key, state: "pinned" as const })),
  );
  const state = emptyIncomingState<ExchangedOffer>();
  const pull = makePullPartner({
    ...{ self: heinsberg, pages: line, now: tell },
    withOffers: makeInMemoryIncomingOffers(() => state),
    readOffer: makeFromPayload({
      isOccupation: (id) => builtInVocabulary.findOccupation(id) !== undefined,
      isSkill: (id) => builtInVocabulary.findSkill(id) !== undefined,
    }),
  });
  const first = await pull(partner);
  clock.now = now;
  return { first, second: await pull(partner), state };
};

describe("the neighbour of the demo", () => {
  it("is read page by page, like any partner, as its ledger grows", async () => {
    const { first, second, state } = await readTwice();

    expect(first).toMatchObject({ ok: true, value: { pages: 1, withdrawn: 0, setAside: 0 } });
    expect(second).toMatchObject({ ok: true, value: { pages: 1, withdrawn: 0, setAside: 1 } });
    expect(new Set([...state.held.keys()].map(receivedVacancyId))).toEqual(
      new Set(theirs.map(({ id }) => id)),
    );
    expect(state.receipts.map(({ kind, facts }) => (kind === "set-aside" ? facts : kind))).toEqual([
      ...["read", "read"],
      { "not-agreed": 1 },
    ]);
  });

  it("asks for help with three offers, and says nothing else of them than the demo does", async () => {
    const { state } = await readTwice();
    const held = [...state.held.values()].map(({ received }) => received);

    expect(held.filter(({ provenance }) => provenance.helpWanted)).toHaveLength(3);
    for (const { key, offer } of held) {
      const demo = theirs.find(({ id }) => id === receivedVacancyId(key));
      const { contactName: _name, ...facts } = demo?.facts ?? {};
      expect({ title: offer.title, facts: offer.facts }).toEqual({ title: demo?.title, facts });
    }
  });

  it("takes back an offer that it had made", () => {
    const events = makeNeighbourEvents(vacancies, now);
    const gone = events.filter(({ offer }) => offer === undefined);

    expect(gone).toHaveLength(1);
    expect(events.filter(({ key }) => key === gone[0]?.key)).toHaveLength(2);
  });

  it("is an example: nobody asks for it on the web", () => {
    expect(isExample(aPartner())).toBe(true);
    expect(isExample({ baseUrl: "https://stellen.example.org" })).toBe(false);
  });
});

describe("the demo's offers from the neighbour", () => {
  const dueren = operatorSchema.parse(kreisDueren);
  const here = operatorSchema.parse(kreisHeinsberg);

  it("are the neighbour's own ones there", () => {
    const offers = offersHere(dueren, vacancies, false);

    expect(offers).toHaveLength(vacancies.length);
    expect(offers.filter(({ origin }) => origin === "exchanged")).toEqual([]);
  });

  it("are left to the neighbour where it has a portal of its own", () => {
    expect(offersHere(here, vacancies, true)).toHaveLength(vacancies.length - theirs.length);
    expect(offersHere(here, vacancies, false)).toEqual(vacancies);
  });
});
