import { beforeEach, describe, expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { everyone } from "./everyone";
import { makePublishing, type Publishing } from "./extend-ledger";
import { firstBreak, fromCursor, startOf } from "./ledger";
import { type OfferKey, offerKeyOf } from "./offer-key";
import type { OfferSource, WithOutgoingLedger } from "./outgoing-ledger";
import type { Provenance } from "./provenance";
import { makeServeOpenPage, type ServeOpenPage } from "./serve-open-page";
import { heinsberg } from "./testing/a-partner";
import { expectDocumented } from "./testing/documented-answer";
import {
  emptyOutgoingState,
  makeInMemoryOutgoingLedger,
} from "./testing/in-memory-outgoing-ledger";
import { toOpenPayload } from "./to-open-payload";

const licence = {
  name: "Datenlizenz",
  url: "https://www.govdata.de/dl-de/by-2-0",
  attribution: "Kreis Heinsberg",
};
const now = new Date("2026-06-15T10:00:00Z");
const generation = "11111111-1111-4111-8111-111111111111";
const provenance: Provenance = {
  ...{ origin: heinsberg, originName: "Kreis Heinsberg", firstPublisher: "Kreis Heinsberg" },
  ...{ hops: [heinsberg], permittedUse: "forward" },
};

describe("the open feed", () => {
  let vacancies: Map<OfferKey, Vacancy>;
  let publishing: Publishing;
  let withLedger: WithOutgoingLedger;
  let serve: ServeOpenPage;

  const publish = (...changed: readonly Vacancy[]): Promise<number> => {
    for (const vacancy of changed) vacancies.set(offerKeyOf(heinsberg, vacancy.id), vacancy);
    return withLedger(everyone.id, (ledger) => publishing.extend(ledger, everyone));
  };

  beforeEach(() => {
    vacancies = new Map();
    const state = emptyOutgoingState();
    withLedger = makeInMemoryOutgoingLedger(() => state);
    const source = sourceOf(vacancies);
    const parts = { self: heinsberg, source };
    publishing = makePublishing({ ...parts, newGeneration: () => generation, now: () => now });
    serve = makeServeOpenPage({ ...parts, lookInto: withLedger, licence });
  });

  it("is not ready before anything was written down", async () => {
    expect(await serve({})).toMatchObject({ ok: false, refusal: { code: "not-ready" } });
  });

  it("shows own published offers with their licence, in a chain that can be checked", async () => {
    const [open, draft] = [aVacancy(), aVacancy({ status: "draft" })];
    const imported = aVacancy({ origin: "imported", source: "ba-jobsuche" });
    const exchanged = aVacancy({ origin: "exchanged", source: "kreis-dueren" });
    await publish(open, draft, imported, exchanged);

    const page = await serve({});

    if (!page.ok) throw new Error(page.refusal.code);
    const { entries, after, ...rest } = page.value;
    expect(entries.map(({ key }) => key)).toEqual([offerKeyOf(heinsberg, open.id)]);
    expect(rest).toMatchObject({ licence, from: heinsberg, to: "00000" });
    expect(after).toEqual(startOf({ from: heinsberg, to: everyone.ags, generation }));
    expect(firstBreak(after, entries)).toBeUndefined();
    expectDocumented("/api/exchange/v1/open", "get", {
      ...{ status: 200, contentType: "application/json" },
      body: JSON.parse(JSON.stringify(page.value)),
    });
  });

  it("is read page by page, and then tells changes and withdrawals alone", async () => {
    const [first, second, third] = [aVacancy(), aVacancy(), aVacancy()];
    await publish(first, second, third);
    const one = await serve({ limit: 2 });
    if (!one.ok) throw new Error(one.refusal.code);
    const two = await serve({ cursor: fromCursor(one.value.next), limit: 2 });
    if (!two.ok) throw new Error(two.refusal.code);
    await publish({ ...second, status: "filled" }, { ...third, title: "Neuer Titel" });

    const news = await serve({ cursor: fromCursor(two.value.next) });

    expect([one, two].map(({ value }) => value.entries.length)).toEqual([2, 1]);
    if (!news.ok) throw new Error(news.refusal.code);
    expect(news.value.entries.map(({ kind, key }) => [kind, key])).toEqual([
      ["offered", offerKeyOf(heinsberg, third.id)],
      ["withdrawn", offerKeyOf(heinsberg, second.id)],
    ]);
  });

  it("says the same again where there is nothing new", async () => {
    await publish(aVacancy());
    const page = await serve({});
    const cursor = page.ok ? fromCursor(page.value.next) : undefined;

    const again = await serve({ cursor });

    expect(again).toMatchObject({ ok: true, value: { entries: [] } });
    expect(again.ok && fromCursor(again.value.next)).toEqual(cursor);
  });

  it("does not know cursors it never gave out", async () => {
    await publish(aVacancy());
    const cursor = { generation, sequence: 1, hash: "a".repeat(64) };

    expect(await serve({ cursor })).toMatchObject({ refusal: { code: "cursor-unknown" } });
    expect(
      await serve({ cursor: { ...cursor, generation: "22222222-2222-4222-8222-222222222222" } }),
    ).toMatchObject({ refusal: { code: "cursor-unknown" } });
  });

  it("names nobody to call or to write to", async () => {
    await publish(
      aVacancy({
        facts: {
          contactName: "Erika Muster",
          application: {
            ways: ["phone", "e-mail"],
            phone: "02431 000000",
            email: "erika@muster.example",
            instructions: "Zimmer 4, Frau Muster",
          },
          descriptionHtml: "<p>Sie packen Pakete.</p><p>Frau Muster: erika@muster.example</p>",
        },
      }),
    );

    const text = JSON.stringify(await serve({}));

    expect(text).toContain("Sie packen Pakete.");
    expect(text).not.toMatch(/Muster|muster|02431/);
  });
});

const sourceOf = (vacancies: ReadonlyMap<OfferKey, Vacancy>): OfferSource => ({
  newsSince: () => Promise.resolve({ mark: "0" }),
  outlines: () =>
    Promise.resolve(
      [...vacancies].map(([key, vacancy]) => ({
        ...{ key, municipalities: [], isHelpWanted: false },
        ...{ origin: vacancy.origin, source: vacancy.source, offerType: vacancy.offerType },
        ...{ status: vacancy.status, publishedAt: vacancy.publishedAt },
        version: JSON.stringify(vacancy),
      })),
    ),
  payloads: (_partner, keys) =>
    Promise.resolve(
      new Map(
        keys.flatMap((key) => {
          const vacancy = vacancies.get(key);
          const url = "https://stellen.example/de/vacancies/1";
          return vacancy ? [[key, toOpenPayload(vacancy, key, provenance, url)] as const] : [];
        }),
      ),
    ),
});
