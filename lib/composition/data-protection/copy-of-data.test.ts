import { inflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";
import { system } from "@/lib/accounts/rights";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { type HandedOver, makeHandOverCopy } from "@/lib/data-protection/hand-over-copy";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makeInMemoryJobSeekerStore } from "@/lib/job-seekers/testing/in-memory-job-seeker-store";
import { refused } from "@/lib/shared/result";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makeFflateArchive } from "./fflate-archive";
import { makePdfkitReadableCopy } from "./pdfkit-readable-copy";
import { readReadableFonts } from "./readable-fonts";

const offer = aVacancy({ title: "Bäckerin (m/w/d)" });
const officer = anAccount({ name: "Ada Lennartz" });
const jobSeeker = aJobSeeker({ officerIds: [officer.id] });
const identity = aJobSeekerIdentity({
  jobSeekerId: jobSeeker.id,
  givenName: "Łukasz Şükrü",
  familyName: "Ёлкина-Größe",
});

const setUp = async () => {
  const jobSeekers = makeInMemoryJobSeekerStore();
  await jobSeekers.saveAll(system, [{ jobSeeker, identity }]);
  const audit = makeInMemoryAuditTrail();
  const { officerIds: _, ...profile } = jobSeeker;
  const readings = Array.from({ length: 60 }, (_one, index) => ({
    at: new Date(Date.UTC(2026, 1, 1, index)).toISOString(),
    actorId: officer.id,
    action: "matches.read",
    facts: { ground: "own-cases" },
  }));
  const handOver = makeHandOverCopy({
    jobSeekers,
    audit,
    vacancies: { findMany: async () => [offer] },
    accounts: { find: async (id) => (id === officer.id ? officer : undefined) },
    personData: {
      read: async () => [
        { section: "identity", rows: [identity] },
        { section: "profile", rows: [{ reference: jobSeeker.reference, profile }] },
        { section: "consents", rows: [] },
        { section: "matches", rows: [{ vacancy_id: offer.id, tenths: 815, ratings: "mc8" }] },
        { section: "read-by", rows: readings },
      ],
    },
    toReadable: makePdfkitReadableCopy({
      fonts: readReadableFonts,
      names: {
        occupation: () => ({ text: "Lagerhelfer/in" }),
        skill: () => undefined,
        site: () => undefined,
      },
      sender: { name: "Jobcenter", address: "Weg 1", email: "post@jobcenter.example" },
    }),
    toArchive: makeFflateArchive(),
    roleName: () => "Arbeitsvermittlung",
    now: () => new Date("2026-03-02T09:00:00Z"),
  });
  return { handOver, audit };
};

let handed: HandedOver | undefined;
let files: Readonly<Record<string, Uint8Array>> = {};
beforeAll(async () => {
  const { handOver } = await setUp();
  const result = await handOver(officer, { jobSeekerId: jobSeeker.id, reason: "person-asked" });
  handed = result.ok ? result.value : undefined;
  files = unzipSync(handed?.bytes ?? new Uint8Array());
});

it("is one archive with a file for people and a file for machines", () => {
  expect(handed?.fileName).toBe("auskunft-2026-03-02.zip");
  expect(Object.keys(files).toSorted()).toEqual(["auskunft.json", "auskunft.pdf"]);
});

it("tells machines everything, with names of those who read", () => {
  const copy: unknown = JSON.parse(strFromU8(files["auskunft.json"] ?? new Uint8Array()));

  expect(copy).toMatchObject({
    name: "Łukasz Şükrü Ёлкина-Größe",
    people: { [officer.id]: "Ada Lennartz (Arbeitsvermittlung)" },
    offers: { [offer.id]: "Bäckerin (m/w/d)" },
  });
  expect(JSON.stringify(copy)).toContain("Helferin im Versandlager");
});

it("is a tagged German document with its own font and more than one page", () => {
  const pdf = Buffer.from(files["auskunft.pdf"] ?? []).toString("latin1");

  expect(pdf).toMatch(/^%PDF-1\.7/);
  expect(pdf).toContain("/Marked true");
  expect(pdf).toContain("(de-DE)");
  expect(pdf).toContain("/FontFile2");
  expect(pdf).toMatch(/FiraSans/);
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  expect(unicodeIn(pdf)).toEqual(expect.arrayContaining([..."ŁŞüЁö"]));
});

/** Characters the embedded fonts say they can be copied and read aloud as. */
const unicodeIn = (pdf: string): readonly string[] =>
  [...pdf.matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, stream = ""]) => {
    const text = inflated(stream);
    if (!text.includes("beginbfrange")) return [];
    return [...text.matchAll(/<([\da-f]{4})>/g)].map(([, hex = ""]) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  });

const inflated = (stream: string): string => {
  try {
    return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
  } catch {
    return "";
  }
};

it("records who handed over and why before anything is read", async () => {
  const { handOver, audit } = await setUp();

  await handOver(officer, { jobSeekerId: jobSeeker.id, reason: "authority-asked" });

  expect(fromContent(audit.entries[0]?.content ?? "")).toMatchObject({
    actorId: officer.id,
    action: "person-data.hand-over",
    subject: { kind: "job-seeker", id: jobSeeker.id },
    reason: "authority-asked",
  });
});

it.each([
  ["an officer of other cases", anAccount()],
  ["an administrator", anAccount({ role: "administrator" })],
  ["another job-seeker", anAccount({ role: "job-seeker" })],
])("refuses %s and records nothing about the file", async (_who, actor) => {
  const { handOver, audit } = await setUp();

  expect(await handOver(actor, { jobSeekerId: jobSeeker.id, reason: "person-asked" })).toEqual(
    refused({ code: "job-seeker-unknown" }),
  );
  expect(audit.entries).toEqual([]);
});
