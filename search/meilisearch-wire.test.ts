import { Meilisearch } from "meilisearch";
import { afterEach, describe, expect, it } from "vitest";
import { aVacancy, aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import { putInto, removeFrom } from "@/lib/vacancies/testing/index-now";
import { aVacancyQuery } from "@/lib/vacancies/testing/a-vacancy-query";
import { DocumentsRejected } from "@/lib/vacancies/vacancy-index";
import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import { makeVocabulary } from "@/lib/vocabulary/vocabulary";
import { makeIndexingClient, makeSearchClient } from "./meilisearch-client";
import { makeMeilisearchVacancyIndex } from "./meilisearch-vacancy-index";
import { makeMeilisearchVacancySearch } from "./meilisearch-vacancy-search";
import {
  type StubAnswer,
  startStubMeilisearch,
  type StubMeilisearch,
} from "./testing/stub-meilisearch";
import { makeToVacancyDocument } from "./vacancy-document";

const opened: StubMeilisearch[] = [];
afterEach(async () => {
  for (const stub of opened.splice(0)) await stub.close();
});

const task = {
  taskUid: 7,
  indexUid: "vacancies",
  status: "enqueued",
  type: "documentAdditionOrUpdate",
  enqueuedAt: "2026-03-02T09:00:00Z",
};

const setUp = async (answer: StubAnswer) => {
  const stub = await startStubMeilisearch(answer);
  opened.push(stub);
  const client = new Meilisearch({ host: stub.url, timeout: 200 });
  const vocabulary = makeVocabulary({ occupations: [], skills: [], groups: [] });
  const toDocument = makeToVacancyDocument(vocabulary);
  return {
    stub,
    index: makeMeilisearchVacancyIndex({ client, indexUid: "vacancies", toDocument }),
    search: makeMeilisearchVacancySearch({
      client,
      indexUid: "vacancies",
      pointsInCells: async () => [],
    }),
  };
};

const withTask =
  (ended: object): StubAnswer =>
  (request, response) => {
    if (request.startsWith("GET /tasks/")) response.end(JSON.stringify({ uid: 7, ...ended }));
    else if (request.startsWith("GET")) response.end(JSON.stringify({ uid: "vacancies" }));
    else response.writeHead(202).end(JSON.stringify(task));
  };

const failed = (type: string, code = "invalid_document_geo_field") => ({
  status: "failed",
  error: { message: "bad _geo", code, type, link: "" },
});

const fault = (status: number, code: string): StubAnswer => {
  const body = JSON.stringify({ message: code, code, type: "x", link: "" });
  return (_request, response) => void response.writeHead(status).end(body);
};

describe("indexing", () => {
  it("fails loudly when Meilisearch rejects a batch after accepting it", async () => {
    const { index, stub } = await setUp(withTask(failed("invalid_request")));

    await expect(putInto(index, [aVacancy()])).rejects.toThrow(DocumentsRejected);

    expect(stub.seen).toEqual([
      "GET /indexes/vacancies",
      "POST /indexes/vacancies/documents?primaryKey=id",
      "GET /tasks/7",
    ]);
  });

  it.each([
    ["a full disk", failed("system", "no_space_left_on_device")],
    ["a canceled task", { status: "canceled", error: null }],
    ["an index that vanished", failed("invalid_request", "index_not_found")],
  ])("does not blame the documents for %s", async (_what, ended) => {
    const { index } = await setUp(withTask(ended));

    await expect(putInto(index, [aVacancy()])).rejects.toThrow(SearchUnavailable);
  });

  it("waits until the task has ended", async () => {
    let asked = 0;
    const { index } = await setUp((request, response) => {
      if (request.startsWith("GET /tasks/")) asked += 1;
      withTask({ status: asked < 4 ? "processing" : "succeeded" })(request, response);
    });

    await removeFrom(index, [aVacancyId()]);

    expect(asked).toBe(4);
  });

  it("blames the vacancy that cannot be written down", async () => {
    const { stub } = await setUp(withTask({ status: "succeeded" }));
    const index = makeMeilisearchVacancyIndex({
      client: new Meilisearch({ host: stub.url }),
      indexUid: "vacancies",
      toDocument: () => {
        throw new Error("no title");
      },
    });

    await expect(putInto(index, [aVacancy()])).rejects.toThrow(DocumentsRejected);
  });
});

describe("asking", () => {
  it("takes answers in one piece, since packed ones wait for a late acknowledgement", async () => {
    const asked: (string | string[] | undefined)[] = [];
    const stub = await startStubMeilisearch((_request, response) => {
      asked.push(response.req.headers["accept-encoding"]);
      response.end(JSON.stringify({ results: [] }));
    });
    opened.push(stub);

    await makeSearchClient({ url: stub.url }).multiSearch({ queries: [] });
    await makeIndexingClient({ url: stub.url, key: "secret" }).multiSearch({ queries: [] });

    expect(asked).toEqual(["identity", "identity"]);
  });
});

describe("an engine that does not answer", () => {
  it.each([
    ["is broken", fault(500, "internal")],
    ["is overloaded", fault(503, "too_many_search_requests")],
    ["refuses the key", fault(403, "invalid_api_key")],
    ["has no index", fault(404, "index_not_found")],
    [
      "stands behind a broken proxy",
      (_request: string, response: Parameters<StubAnswer>[1]) =>
        void response.writeHead(502).end("<h1>Bad gateway</h1>"),
    ],
    ["is silent", () => undefined],
  ] satisfies [string, StubAnswer][])("is unavailable when it %s", async (_how, answer) => {
    const { search, index } = await setUp(answer);

    await expect(search.search(aVacancyQuery({ text: "Koch" }))).rejects.toThrow(SearchUnavailable);
    await expect(search.suggest("Koch", { kind: "everywhere" }, 5)).rejects.toThrow(
      SearchUnavailable,
    );
    await expect(search.similarTo(aVacancyId(), 5)).rejects.toThrow(SearchUnavailable);
    await expect(putInto(index, [aVacancy()])).rejects.toThrow(SearchUnavailable);
    await expect(index.count()).rejects.toThrow(SearchUnavailable);
    await expect(index.fingerprints(0)).rejects.toThrow(SearchUnavailable);
  });

  it("is unavailable when nothing listens", async () => {
    const { search, stub } = await setUp(() => undefined);
    await stub.close();

    await expect(search.search(aVacancyQuery())).rejects.toThrow(SearchUnavailable);
  });

  it("is a bug, not an outage, when it refuses the question", async () => {
    const { search } = await setUp(fault(400, "invalid_search_filter"));

    await expect(search.search(aVacancyQuery())).rejects.not.toThrow(SearchUnavailable);
  });
});
