import { expect, it } from "vitest";
import { type Actor, accountIdSchema } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { refused } from "@/lib/shared/result";
import { builtInVocabulary as vocabulary } from "@/lib/vocabulary/built-in";
import { makeCreateJobSeeker } from "../create-job-seeker";
import { makeInMemoryJobSeekerStore } from "../testing/in-memory-job-seeker-store";
import { makeReadOccupations } from "./read-occupations";
import { type HandoverTerms, makeReceivePeople } from "./receive-people";
import { makeInMemoryHandoverStore } from "./testing/in-memory-handover-store";

const erkelenz = {
  ...{ id: "plz-41812", kind: "postcode" as const, name: "Erkelenz", country: "DE" },
  ...{ postcode: "41812", ags: "05370004", point: { lat: 51.08, lng: 6.32 } },
};
const colleague = anAccount({ email: "ben@amt.example", role: "officer", siteId: "erkelenz" });

const setUp = () => {
  const jobSeekers = makeInMemoryJobSeekerStore();
  const audit = makeInMemoryAuditTrail();
  let made = 0;
  const receive = makeReceivePeople({
    handovers: makeInMemoryHandoverStore(jobSeekers),
    audit,
    accounts: {
      findByEmail: async (email) =>
        email === colleague.email ? { ...colleague, passwordHash: "" } : undefined,
    },
    gazetteer: {
      resolve: (text) =>
        text.startsWith("41812")
          ? { kind: "found", place: erkelenz, alsoNamed: [] }
          : { kind: "unknown", nearNames: [erkelenz] },
    },
    readOccupations: makeReadOccupations({
      vocabulary,
      findOccupations: (words) =>
        words === "Koch"
          ? [{ occupationId: "koch", kldb: "29302", label: "Koch", score: 1, evidence: [] }]
          : [],
    }),
    sites: [
      { id: "erkelenz", name: "Erkelenz" },
      { id: "hueckelhoven", name: "Hückelhoven" },
      { id: "geilenkirchen", name: "Jobcenter-Standort Geilenkirchen" },
    ],
    newId: () => numberedUuid("received", (made += 1)),
    today: () => "2026-03-02",
  });
  const receiveOne = async (record: unknown, terms: HandoverTerms = {}) =>
    (await receive([record], terms))[0];
  const find = (reference: string) => jobSeekers.findByReference(system, reference);
  return { receive, receiveOne, audit, find };
};

const nadia = {
  reference: "HS-1",
  site: "erkelenz",
  givenName: "Nadia",
  familyName: "Horvat",
  place: "41812",
};

const officer: Actor = {
  id: accountIdSchema.parse(numberedUuid("officer", 1)),
  role: "officer",
  name: "Ada",
  siteId: "erkelenz",
};

it("takes somebody over of whom only a postcode is known", async () => {
  const { receiveOne, find } = setUp();

  expect(await receiveOne(nadia)).toMatchObject({ ok: true, value: { outcome: "created" } });
  expect(await find("HS-1")).toMatchObject({ home: { locality: "Erkelenz" }, wishes: [] });
});

it("changes nothing when the same record comes again", async () => {
  const { receiveOne, audit } = setUp();
  const record = { ...nadia, birthDate: "1990-01-01", wishes: [{ words: "Koch" }], german: "B1" };
  await receiveOne(record);

  expect(await receiveOne(record)).toMatchObject({ value: { outcome: "unchanged" } });
  expect(audit.entries.map(({ content }) => fromContent(content).facts)).toEqual([
    { outcome: "created" },
  ]);
});

it("keeps what a later record does not mention", async () => {
  const { receiveOne, find } = setUp();
  await receiveOne({ ...nadia, school: "abitur", mobility: { hasCar: true, maxMinutes: 40 } });

  await receiveOne({
    reference: "HS-1",
    vocational: "apprenticeship",
    mobility: { hasCar: false },
  });

  expect(await find("HS-1")).toMatchObject({
    school: "abitur",
    vocational: "apprenticeship",
    mobility: { hasCar: false, maxMinutes: 40 },
  });
});

it("replaces lists, or adds to them where the record says so", async () => {
  const { receiveOne, find } = setUp();
  await receiveOne({ ...nadia, skills: ["Kommissionieren"], german: "A2" });

  await receiveOne({ reference: "HS-1", lists: "add", wishes: [{ words: "Koch" }], german: "B1" });
  expect(await find("HS-1")).toMatchObject({
    skills: ["kommissionieren"],
    wishes: [{ occupationId: "koch" }],
    languages: [{ language: "de", level: "B1" }],
  });

  await receiveOne({ reference: "HS-1", wishes: [] });
  expect(await find("HS-1")).toMatchObject({ wishes: [] });
});

it("takes over what it understands and names the rest", async () => {
  const { receiveOne, find } = setUp();

  const received = await receiveOne({
    ...nadia,
    wishes: [{ words: "Koch" }, { words: "Zauberer" }],
    experience: [{ kldb: "51311", words: "Lager", years: 3 }],
    skills: ["Kommissionieren", "Zaubern"],
  });

  expect(received).toMatchObject({ value: { notUnderstood: ["Zauberer", "Zaubern"] } });
  expect(await find("HS-1")).toMatchObject({
    wishes: [{ occupationId: "koch" }],
    experience: [{ kldb: "51311", years: 3, words: "Lager" }],
    skills: ["kommissionieren"],
  });
});

it("knows sites by their name, too", async () => {
  const { receiveOne, find } = setUp();
  await receiveOne({ ...nadia, site: "Hückelhoven" });

  expect(await find("HS-1")).toMatchObject({ siteId: "hueckelhoven" });
});

it("knows a site by its place, as files call it", async () => {
  const { receiveOne, find } = setUp();
  await receiveOne({ ...nadia, site: "Geilenkirchen" });

  expect(await find("HS-1")).toMatchObject({ siteId: "geilenkirchen" });
});

it.each<[string, object, unknown]>([
  ["a site nobody knows", { site: "mars" }, { code: "site-unknown", site: "mars" }],
  ["an officer nobody knows", { officers: ["a@b.example"] }, { code: "officer-unknown" }],
  ["a place nobody knows", { place: "Atlantis" }, { code: "place-unknown" }],
  ["a birth date in the future", { birthDate: "2027-01-01" }, { code: "contradicts" }],
  [
    "times that end before they begin",
    { availability: { earliest: "17:00", latest: "08:00" } },
    { code: "contradicts", problems: ["day-contradicts"] },
  ],
  ["a misspelt field", { birthdate: "1990-01-01" }, { code: "unreadable", fields: ["birthdate"] }],
  ["nobody's name", { familyName: undefined }, { code: "incomplete" }],
  [
    "a postcode for a name",
    { familyName: "41812" },
    { code: "unreadable", fields: ["familyName"] },
  ],
  [
    "letters damaged on the way",
    { familyName: "MÃ¼ller" },
    { code: "garbled", fields: ["familyName"] },
  ],
  ["a number that fits no address", { reference: "HS\u0000<1>" }, { code: "unreadable" }],
])("refuses %s and keeps nothing", async (_what, facts, refusal) => {
  const { receiveOne, find } = setUp();

  expect(await receiveOne({ ...nadia, ...facts })).toMatchObject({ ok: false, refusal });
  expect(await find("HS-1")).toBeUndefined();
});

it("takes forty occupations and refuses hundreds", async () => {
  const { receiveOne, find } = setUp();
  const occupations = vocabulary.occupations.map(({ kldb }) => ({ kldb }));

  expect(await receiveOne({ ...nadia, wishes: occupations.slice(0, 40) })).toMatchObject({
    ok: true,
  });
  expect((await find("HS-1"))?.wishes.length).toBeGreaterThan(20);
  expect(await receiveOne({ ...nadia, wishes: occupations.slice(0, 300) })).toMatchObject({
    refusal: { code: "contradicts", problems: ["too-many-occupations"] },
  });
});

it("tells what would happen and keeps nothing where it is only tried", async () => {
  const { receiveOne, find, audit } = setUp();

  expect(await receiveOne(nadia, { isTrial: true })).toMatchObject({
    value: { outcome: "created" },
  });
  expect(await find("HS-1")).toBeUndefined();
  expect(audit.entries).toEqual([]);
});

it("lets officers take over whom they are in charge of, and nobody else", async () => {
  const { receiveOne, find } = setUp();
  const { site: _site, ...record } = nadia;
  const other = { ...officer, id: accountIdSchema.parse(numberedUuid("officer", 2)) };
  const terms = { actor: officer };

  expect(await receiveOne(record, terms)).toMatchObject({ ok: true });
  expect(await find("HS-1")).toMatchObject({ siteId: "erkelenz", officerIds: [officer.id] });
  expect(await receiveOne({ ...record, german: "B2" }, { actor: other })).toEqual(
    refused({ code: "not-yours" }),
  );
  expect(await receiveOne({ ...nadia, reference: "HS-2", site: "hueckelhoven" }, terms)).toEqual(
    refused({ code: "not-yours" }),
  );
  expect(
    await receiveOne({ ...nadia, reference: "HS-3", officers: [colleague.email] }, terms),
  ).toEqual(refused({ code: "not-yours" }));
});

it("lets a team lead take over everybody of the site, for the officers named", async () => {
  const { receiveOne, find } = setUp();
  const actor: Actor = { ...officer, role: "team-lead" };
  await receiveOne({ ...nadia, officers: [colleague.email] }, { actor });

  expect(await find("HS-1")).toMatchObject({ officerIds: [colleague.id] });
});

it("lets an officer take one new person on, once for each number", async () => {
  const { receive, find } = setUp();
  const create = makeCreateJobSeeker(receive);
  const { site: _site, ...command } = nadia;

  expect(await create(officer, command)).toMatchObject({ ok: true });
  expect(await create(officer, command)).toEqual(refused({ code: "reference-taken" }));
  expect(await create({ ...officer, role: "controlling" }, command)).toEqual(
    refused({ code: "not-allowed" }),
  );
  expect(await create({ ...officer, siteId: undefined }, command)).toEqual(
    refused({ code: "no-site" }),
  );
  expect(await find("HS-1")).toMatchObject({ officerIds: [officer.id], siteId: "erkelenz" });
});
