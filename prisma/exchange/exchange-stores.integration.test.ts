import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { verifyChain } from "@/lib/audit/verify-chain";
import { makePublishing } from "@/lib/exchange/extend-ledger";
import { makeFromPayload } from "@/lib/exchange/from-payload";
import { startOf } from "@/lib/exchange/ledger";
import { offerKeyOf } from "@/lib/exchange/offer-key";
import type { Page } from "@/lib/exchange/page";
import type { Partner } from "@/lib/exchange/partner";
import { makePullPartner, type PullPartner } from "@/lib/exchange/pull-partner";
import { receivedVacancyId } from "@/lib/exchange/received-vacancy";
import { makeServePage, type ServePage } from "@/lib/exchange/serve-page";
import { aPartner, anAgreement, dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import {
  aHelpCall,
  describeHelpWantedStore,
} from "@/lib/exchange/help-wanted/testing/help-wanted-store.contract";
import { describePartnerStore } from "@/lib/exchange/testing/partner-store.contract";
import { toPayload } from "@/lib/exchange/to-payload";
import { ok, refused } from "@/lib/shared/result";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Database } from "../client";
import { makePrismaVacancyStore } from "../prisma-vacancy-store";
import { databaseForTests } from "../testing/database-for-tests";
import { recordedEvents } from "../testing/recorded-events";
import { makePrismaHelpLists, makePrismaHelpWantedStore } from "./prisma-help-wanted";
import { makePrismaIncomingOffers } from "./prisma-incoming-offers";
import { makePrismaLedgerCopies } from "./prisma-ledger-copies";
import { makePrismaMayBePlaced } from "./prisma-may-be-placed";
import { makePrismaOfferSource } from "./prisma-offer-source";
import { makePrismaLedgerLook, makePrismaOutgoingLedger } from "./prisma-outgoing-ledger";
import { makePrismaPartnerStore } from "./prisma-partner-store";

const emptyDatabase = databaseForTests();

describePartnerStore("PostgreSQL", async () => makePrismaPartnerStore(await emptyDatabase()));

describeHelpWantedStore("PostgreSQL", async () => makePrismaHelpWantedStore(await emptyDatabase()));

/** One database stands for both Kreise: it sends to itself what Düren would send, and receives it. */
type Stage = {
  readonly database: Database;
  readonly serve: ServePage;
  readonly pull: PullPartner;
  /** Düren, as Heinsberg knows it; and Heinsberg, as Düren does. */
  readonly sender: Partner;
  readonly receiver: Partner;
  readonly save: (...vacancies: readonly Vacancy[]) => Promise<void>;
};

const fromPayload = makeFromPayload({ isOccupation: () => true, isSkill: () => true });

const setUp = async (agreement = anAgreement()): Promise<Stage> => {
  const database = await emptyDatabase();
  const [sender, receiver] = [
    aPartner(),
    aPartner({ ags: heinsberg, slug: "kreis-heinsberg", agreement }),
  ];
  for (const partner of [sender, receiver]) await makePrismaPartnerStore(database).save(partner);
  const now = (): Date => new Date("2026-06-15T10:00:00Z");
  const source = makePrismaOfferSource({
    ...{ database, self: dueren, style: "1" },
    ownProvenance: (_source, permittedUse) => ({
      ...{ origin: dueren, originName: "Kreis Düren", firstPublisher: "Kreis Düren" },
      ...{ hops: [dueren], permittedUse },
    }),
    toPayload: (vacancy, key, provenance) =>
      toPayload(vacancy, key, provenance, `https://dueren.example/${vacancy.id}`),
  });
  const publishing = makePublishing({ self: dueren, source, newGeneration: randomUUID, now });
  const withLedger = makePrismaOutgoingLedger(database);
  const serve = makeServePage({ self: dueren, source, publishing, withLedger, now });
  const pull = makePullPartner({
    self: heinsberg,
    pages: {
      fetch: async (_partner, asked) => {
        const page = await serve(receiver, { ...asked, limit: 3 });
        if (page.ok) return ok(JSON.parse(JSON.stringify(page.value)) satisfies Page);
        return refused({ code: "cursor-unknown" });
      },
    },
    withOffers: makePrismaIncomingOffers({ database, now }),
    readOffer: fromPayload,
    now,
  });
  return {
    ...{ database, serve, pull, sender, receiver },
    save: (...vacancies) => makePrismaVacancyStore(database).saveAll(vacancies),
  };
};

const receivedOf = async ({ database }: Stage, { id }: Vacancy): Promise<Vacancy | undefined> =>
  makePrismaVacancyStore(database).find(receivedVacancyId(offerKeyOf(dueren, id)));

describe("offers on their way through PostgreSQL", () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setUp();
  });

  it("arrive as vacancies that name their origin, page by page", async () => {
    const offers = Array.from({ length: 8 }, () => aVacancy());
    await stage.save(...offers, aVacancy({ status: "paused" }));

    const pulled = await stage.pull(stage.sender);

    expect(pulled).toMatchObject({ ok: true, value: { put: 8, pages: 3, isComplete: true } });
    for (const offer of offers) {
      expect(await receivedOf(stage, offer)).toMatchObject({
        ...{ origin: "exchanged", source: "kreis-dueren", status: "published" },
        facts: { exchangedFrom: "Kreis Düren" },
      });
    }
  });

  it("change and go as their origin says, and the index hears of it", async () => {
    const [changed, withdrawn] = [aVacancy(), aVacancy()];
    await stage.save(changed, withdrawn);
    await stage.pull(stage.sender);
    await stage.save({ ...changed, title: "Neuer Titel" }, { ...withdrawn, status: "filled" });

    await stage.pull(stage.sender);

    const key = receivedVacancyId(offerKeyOf(dueren, withdrawn.id));
    expect((await receivedOf(stage, changed))?.title).toBe("Neuer Titel");
    expect((await receivedOf(stage, withdrawn))?.status).toBe("withdrawn");
    expect((await recordedEvents(stage.database)).filter((id) => id === key)).toHaveLength(2);
  });

  it("stay paused here where somebody paused them here", async () => {
    const offer = aVacancy();
    await stage.save(offer);
    await stage.pull(stage.sender);
    const received = await receivedOf(stage, offer);
    if (!received) throw new Error("It did not arrive");
    await stage.save({ ...received, status: "paused" });
    await stage.save({ ...offer, title: "Neuer Titel" });

    await stage.pull(stage.sender);

    expect(await receivedOf(stage, offer)).toMatchObject({
      title: "Neuer Titel",
      status: "paused",
    });
  });

  it("leave equal ledgers on both sides", async () => {
    await stage.save(aVacancy(), aVacancy());
    await stage.pull(stage.sender);
    const copies = makePrismaLedgerCopies(stage.database);

    const sent = await copies.excerpt(stage.receiver.id, "sent", 0);
    const received = await copies.excerpt(stage.sender.id, "received", 0);

    expect(sent.entries).toHaveLength(2);
    expect(received).toEqual(sent);
    expect(await copies.figures(stage.receiver.id)).toMatchObject({ offered: 2, sentSequence: 2 });
    expect(await copies.figures(stage.sender.id)).toMatchObject({ held: 2, readSequence: 2 });
  });

  it("are acknowledged by the next question, with its proof", async () => {
    await stage.save(aVacancy());
    await stage.pull(stage.sender);
    await stage.pull(stage.sender);

    const receipts = await makePrismaLedgerCopies(stage.database).receipts(stage.receiver.id, 10);

    expect(receipts.map(({ kind }) => kind)).toEqual([
      "acknowledged",
      "delivered",
      "generation-began",
    ]);
    expect(receipts.map(({ hash }) => hash).slice(1)).toEqual(
      receipts.map(({ previousHash }) => previousHash).slice(0, 2),
    );
  });

  it("are read anew from another generation where the sender forgot what it wrote", async () => {
    const [kept, lost] = [aVacancy(), aVacancy()];
    await stage.save(kept, lost);
    await stage.pull(stage.sender);
    const { generation } = (await stage.serve(stage.receiver, {})).ok
      ? await headOf(stage)
      : startOf({ from: dueren, to: heinsberg, generation: randomUUID() });
    await stage.save({ ...lost, status: "withdrawn" });
    await forgetSent(stage);

    const pulled = await stage.pull(stage.sender);

    expect(pulled).toMatchObject({ ok: true, value: { put: 1, withdrawn: 1 } });
    expect((await headOf(stage)).generation).not.toBe(generation);
    expect((await receivedOf(stage, lost))?.status).toBe("withdrawn");
  });

  it("go at once where the agreement is narrowed", async () => {
    const offer = aVacancy();
    await stage.save(offer);
    await stage.pull(stage.sender);
    const narrowed = { ...stage.receiver, agreement: anAgreement({ validUntil: "2026-06-14" }) };
    Object.assign(stage.receiver, narrowed);

    await stage.pull(stage.sender);

    expect((await receivedOf(stage, offer))?.status).toBe("withdrawn");
  });

  it("come in where there is room again, without reading everything anew", async () => {
    const offers = Array.from({ length: 8 }, () => aVacancy());
    await stage.save(...offers);
    const sender = { ...stage.sender, agreement: anAgreement({ takes: { maxOffers: 5 } }) };
    expect(await stage.pull(sender)).toMatchObject({ ok: true, value: { put: 5, setAside: 3 } });
    const copies = makePrismaLedgerCopies(stage.database);
    const [gone] = [...(await copies.held(sender.id)).keys()];
    await stage.save(
      ...offers
        .filter(({ id }) => gone === offerKeyOf(dueren, id))
        .map((offer) => ({ ...offer, status: "filled" as const })),
    );

    await stage.pull(sender);

    expect(await copies.held(sender.id)).toMatchObject({ size: 5 });
    const { rows } = await stage.database.pool.query(
      "SELECT round FROM exchange_stream WHERE direction = 'received'",
    );
    expect(rows).toEqual([{ round: 1 }]);
  });

  it("cross with a call for help, and go when it is taken back", async () => {
    stage = await setUp(anAgreement({ gives: { onlyHelpWanted: true, homeOnlyDays: 365 } }));
    const [hard, easy] = [aVacancy(), aVacancy()];
    const [help, lists] = [
      makePrismaHelpWantedStore(stage.database),
      makePrismaHelpLists(stage.database),
    ];
    await stage.save(hard, easy);
    await help.ask(aHelpCall({ vacancyId: hard.id }));

    await stage.pull(stage.sender);

    const received = await receivedOf(stage, hard);
    expect(received).toMatchObject({ status: "published" });
    expect(await receivedOf(stage, easy)).toBeUndefined();
    expect((await lists.asked(5)).map(({ id }) => id)).toEqual([received?.id]);
    expect((await lists.own(5)).map(({ id }) => id)).toEqual([hard.id]);
    const longOpen = await lists.longOpen(new Date("2026-06-01T00:00:00Z"), 5);
    expect(longOpen.map(({ id }) => id)).toEqual([easy.id]);

    await help.takeBack({ ...aHelpCall(), vacancyId: hard.id });
    await stage.pull(stage.sender);

    expect((await receivedOf(stage, hard))?.status).toBe("withdrawn");
    expect(await lists.asked(5)).toEqual([]);
  });

  it("tell of a call for help that comes later, and of its end", async () => {
    const offer = aVacancy();
    const help = makePrismaHelpWantedStore(stage.database);
    const isAsked = async (): Promise<boolean> =>
      makePrismaHelpLists(stage.database).isAskedByOrigin(
        receivedVacancyId(offerKeyOf(dueren, offer.id)),
      );
    await stage.save(offer);
    await stage.pull(stage.sender);
    expect(await isAsked()).toBe(false);

    await help.ask(aHelpCall({ vacancyId: offer.id }));
    await stage.pull(stage.sender);
    expect(await isAsked()).toBe(true);

    await help.takeBack({ ...aHelpCall(), vacancyId: offer.id });
    await stage.pull(stage.sender);
    expect(await isAsked()).toBe(false);
    expect((await receivedOf(stage, offer))?.status).toBe("published");
  });

  it("are told anew to others where only the way changes that they came", async () => {
    const offer = aVacancy();
    await stage.save(offer);
    await stage.pull(stage.sender);
    const source = makePrismaOfferSource({
      ...{ database: stage.database, self: heinsberg, style: "1" },
      ownProvenance: () => {
        throw new Error("None of them is its own");
      },
      toPayload: () => ({}),
    });
    const third = aPartner({
      agreement: anAgreement({ gives: { sources: ["none"], passesOn: true } }),
    });
    const versions = async (): Promise<readonly string[]> =>
      (await source.outlines(third)).map(({ version }) => version);
    const before = await versions();

    await stage.database.pool.query(
      `UPDATE exchange_received SET provenance = jsonb_set(provenance, '{hops}', '["05358","05334"]')`,
    );

    expect(before).toHaveLength(1);
    expect(await versions()).not.toEqual(before);
  });

  it.each([
    ["show", false],
    ["place", true],
  ] as const)("may be proposed to people as agreed: %s", async (permittedUse, may) => {
    stage = await setUp(anAgreement({ gives: { permittedUse } }));
    const offer = aVacancy();
    await stage.save(offer);
    await stage.pull(stage.sender);
    const mayBePlaced = makePrismaMayBePlaced(stage.database);

    expect(await mayBePlaced(receivedVacancyId(offerKeyOf(dueren, offer.id)))).toBe(may);
    expect(await mayBePlaced(offer.id)).toBe(true);
  });

  it("can be looked at while somebody writes", async () => {
    await stage.save(aVacancy());
    await stage.pull(stage.sender);
    const look = makePrismaLedgerLook(stage.database);
    const { id } = stage.receiver;

    const seen = await makePrismaOutgoingLedger(stage.database)(id, async () =>
      look(id, (ledger) => ledger.head()),
    );

    expect(seen).toEqual(await headOf(stage));
  });

  it("leave receipts of which each is bound to the one before", async () => {
    await stage.save(aVacancy());
    await stage.pull(stage.sender);
    const chain = makePrismaLedgerCopies(stage.database).receiptChain(stage.receiver.id);

    expect(await verifyChain(chain)).toMatchObject({ sound: true, verified: 2 });
  });

  it("refuse to be altered in the ledger", async () => {
    await stage.save(aVacancy());
    await stage.pull(stage.sender);
    const { pool } = stage.database;

    await expect(pool.query("UPDATE exchange_ledger SET content = NULL")).rejects.toThrow();
    await expect(pool.query("DELETE FROM exchange_receipt")).rejects.toThrow();
  });
});

const headOf = async ({ database, receiver }: Stage) => {
  const { head } = await makePrismaLedgerCopies(database).excerpt(receiver.id, "sent", 0);
  if (!head) throw new Error("The ledger is empty");
  return head;
};

/** As if an older backup had come back: the ledger is not there any more. */
const forgetSent = async ({ database, receiver }: Stage): Promise<void> => {
  await database.pool.query(
    "DELETE FROM exchange_stream WHERE partner_id = $1 AND direction = 'sent'",
    [receiver.id],
  );
  await database.pool.query("DELETE FROM exchange_standing WHERE partner_id = $1", [receiver.id]);
};
