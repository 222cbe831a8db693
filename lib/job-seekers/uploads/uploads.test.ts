import { expect, it } from "vitest";
import { type Account, type Actor, accountIdSchema } from "@/lib/accounts/account";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { ok, refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { HandoverTerms, ReceivePeople } from "../handover/receive-people";
import { aWorkbook, inlineCell } from "../handover/tables/testing/a-workbook";
import { aJobSeekerId } from "../testing/a-job-seeker";
import { makeDecideUpload } from "./decide-upload";
import { makeTakeUpload } from "./take-upload";
import { makeInMemoryUploadStore } from "./testing/in-memory-upload-store";
import type { UploadId } from "./upload";
import { makeWorkOnUploads } from "./work-on-uploads";

const account: Account = anAccount({
  id: accountIdSchema.parse(numberedUuid("officer", 1)),
  role: "officer",
});
const actor: Actor = account;

const setUp = () => {
  const uploads = makeInMemoryUploadStore();
  const taken: { readonly records: readonly unknown[]; readonly terms: HandoverTerms }[] = [];
  const receive: ReceivePeople = async (records, terms) => {
    taken.push({ records, terms });
    return records.map(() =>
      ok({ id: aJobSeekerId(), outcome: "created" as const, notUnderstood: [] }),
    );
  };
  const clock = { now: new Date("2026-03-02T10:00:00Z") };
  const now = (): Date => clock.now;
  let made = 0;
  const take = makeTakeUpload({ uploads, now, newId: () => numberedUuid("upload", (made += 1)) });
  const bring = async (text: string | Uint8Array): Promise<UploadId> => {
    const content = typeof text === "string" ? new TextEncoder().encode(text) : text;
    const brought = await take(actor, { name: "Liste.csv", content });
    if (!brought.ok) throw new Error(brought.refusal.code);
    return brought.value;
  };
  const accounts = new Map([[account.id, account]]);
  const work = makeWorkOnUploads({
    ...{ uploads, receive, now },
    accounts: { find: async (id) => accounts.get(id) },
    shouldStop: () => false,
  });
  const decide = makeDecideUpload({ uploads, audit: makeInMemoryAuditTrail() });
  return { uploads, taken, take, bring, work, decide, clock, accounts };
};

const table = "Kundennummer;Vorname\nHS-1;Ina\nHS-1;Ivo\nHS-2\n";

it("previews a table without taking anybody over", async () => {
  const { uploads, bring, work, taken } = setUp();
  const id = await bring(table);

  expect(await work()).toEqual({ files: 1, lines: 3 });
  expect(await uploads.find(actor, id)).toMatchObject({
    state: "done",
    counts: { created: 1, refused: 2 },
    head: {
      heading: ["Kundennummer", "Vorname"],
      samples: [["HS-1", "Ina"], ["HS-1", "Ivo"], ["HS-2"]],
    },
  });
  expect(taken.map(({ terms }) => terms)).toEqual([
    { actor: expect.objectContaining({ id: actor.id }), isTrial: true },
  ]);
  expect((await uploads.linesAfter(actor, id, 0, 9)).map(({ result }) => result)).toEqual([
    refused({ code: "duplicate", firstLine: 2 }),
    refused({ code: "columns-shifted", expected: 2, found: 1 }),
  ]);
});

it("takes people over once somebody confirmed the preview", async () => {
  const { uploads, bring, work, decide, taken } = setUp();
  const id = await bring(table);
  const apply = { uploadId: id, decision: "apply" as const, chosen: {} };

  expect(await decide(actor, apply)).toEqual(refused({ code: "not-previewed" }));
  await work();
  expect(await decide(actor, apply)).toEqual(ok(undefined));
  await work();

  expect(taken.at(-1)?.terms.isTrial).toBe(false);
  expect(await uploads.find(actor, id)).toMatchObject({ step: "apply", state: "done" });
  expect(await decide(actor, apply)).toEqual(refused({ code: "not-previewed" }));
});

it("looks again with the columns somebody chose, and insists on a number", async () => {
  const { bring, work, decide, taken } = setUp();
  const id = await bring("Nr;Vorname\nHS-1;Ina\n");
  const look = (chosen: Readonly<Record<string, string>>) =>
    decide(actor, { uploadId: id, decision: "preview", chosen: { ...chosen } });

  expect(await work()).toEqual({ files: 1, lines: 0 });
  expect(await look({ "#2": "givenName" })).toEqual(refused({ code: "no-reference-column" }));
  expect(await look({ "#1": "reference", "#2": "familyName" })).toEqual(ok(undefined));
  await work();

  expect(taken[0]?.records).toMatchObject([{ reference: "HS-1", familyName: "Ina" }]);
});

it("takes workbooks and JSON by their content, whatever their name", async () => {
  const { uploads, bring, work } = setUp();
  const row = (at: number, text: string): string => inlineCell(`A${at}`, text);
  const workbook = await bring(aWorkbook({ rows: [row(1, "Kundennummer"), row(2, "HS-1")] }));
  const json = await bring(' [{"reference":"HS-2"}]');
  await work();

  expect(await uploads.find(actor, workbook)).toMatchObject({
    kind: "xlsx",
    counts: { created: 1 },
  });
  expect(await uploads.find(actor, json)).toMatchObject({ kind: "json", counts: { created: 1 } });
});

it.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "empty"],
  ["a table without a heading", new TextEncoder().encode("\n\n"), "empty"],
  ["a list of nobody", new TextEncoder().encode("[]"), "empty"],
  ["a workbook of the old kind", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), "old-workbook"],
  ["something that only looks like a workbook", new Uint8Array([0x50, 0x4b, 9, 9]), "damaged"],
  ["too much", new Uint8Array(9_000_001), "too-large"],
])("refuses %s", async (_what, content, code) => {
  const { take } = setUp();

  expect(await take(actor, { name: "x", content })).toEqual(refused({ code }));
});

it("refuses whoever may not take people on", async () => {
  const { take, bring, decide } = setUp();
  const other: Actor = { ...actor, role: "controlling" };
  const content = new TextEncoder().encode(table);

  expect(await take(other, { name: "x", content })).toEqual(refused({ code: "not-allowed" }));
  const id = await bring(table);
  expect(await decide(other, { uploadId: id, decision: "discard", chosen: {} })).toEqual(
    refused({ code: "upload-gone" }),
  );
});

it("says in which line a file is cut off", async () => {
  const { uploads, bring, work } = setUp();
  const rows = Array.from({ length: 9 }, (_none, at) => `HS-${at}\n`).join("");
  const id = await bring(`Kundennummer\n${rows}"HS-9`);
  await work();

  expect(await uploads.find(actor, id)).toMatchObject({ state: "damaged", damagedLine: 11 });
});

it("forgets what nobody applied within a day, and files of accounts that are gone", async () => {
  const { uploads, bring, work, clock, accounts } = setUp();
  const old = await bring(table);
  await work();
  clock.now = new Date("2026-03-03T11:00:00Z");
  const orphan = await bring(table);
  accounts.clear();
  await work();

  expect(await uploads.find(actor, old)).toBeUndefined();
  expect(await uploads.find(actor, orphan)).toBeUndefined();
});
