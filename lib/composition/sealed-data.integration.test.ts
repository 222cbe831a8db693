import { expect, it } from "vitest";
import { codesPlace, secretPlace } from "@/lib/accounts/second-factor/enrol-second-factor";
import { system } from "@/lib/accounts/rights";
import { invitationSchema } from "@/lib/job-seekers/invitations/invitation";
import { placeOfCode } from "@/lib/job-seekers/invitations/manage-invitations";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { makeAesCipher } from "./aes-cipher";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { noCounts, type Upload, uploadIdSchema } from "@/lib/job-seekers/uploads/upload";
import { aMail } from "@/lib/mail/testing/a-mail";
import { refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { Cipher } from "@/lib/shared/cipher";
import type { Database } from "@/prisma/client";
import { makePrismaRegistrations } from "@/prisma/employers/prisma-registrations";
import { placeOfOwnKey } from "@/prisma/exchange/prisma-own-keys";
import { makePrismaAccountStore } from "@/prisma/prisma-account-store";
import { makePrismaInvitationStore } from "@/prisma/prisma-invitation-store";
import { makePrismaJobSeekerStore } from "@/prisma/prisma-job-seeker-store";
import { makePrismaMailQueue } from "@/prisma/prisma-mail-queue";
import { makePrismaNewsStore } from "@/prisma/prisma-news-store";
import { makePrismaUploadStore } from "@/prisma/prisma-upload-store";
import { makePrismaWaitingMails } from "@/prisma/prisma-waiting-mails";
import { placeOfSignUp } from "@/prisma/sign-in/prisma-sign-up-store";
import { makePrismaSecondFactorStore } from "@/prisma/sign-in/prisma-second-factor-store";
import { databaseForTests } from "@/prisma/testing/database-for-tests";
import { reseal, type Resealed } from "@/prisma/reseal/reseal";
import { sealedPlaces } from "@/prisma/reseal/sealed-places";

const emptyDatabase = databaseForTests();
const [oldKey, newKey] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString("base64"));
if (!oldKey || !newKey) throw new Error("Two keys are needed");
const before = makeAesCipher(oldKey);
const during = makeAesCipher(newKey, [oldKey]);
const after = makeAesCipher(newKey);

const account = anAccount();
const jobSeeker = aJobSeeker();
const identity = aJobSeekerIdentity({ jobSeekerId: jobSeeker.id });
const now = new Date("2026-03-02T10:00:00Z");
const invitationId = numberedUuid("invitation", 1);
const registration = {
  ...{ company: "Backstube Kornfeld", street: "Ofengasse 1", postcode: "41812" },
  ...{ locality: "Erkelenz", name: "Petra Kornfeld", phone: "+49 171 3920099" },
  email: "petra@backstube.example",
};

const upload: Upload = {
  id: uploadIdSchema.parse(numberedUuid("upload", 1)),
  ...{ ownerId: account.id, kind: "csv", step: "preview", state: "waiting", chosen: {} },
  ...{ head: { fileName: "x.csv", heading: [], samples: [] }, counts: noCounts, createdAt: now },
};

const storesOf = (database: Database, cipher: Cipher) => ({
  people: makePrismaJobSeekerStore(database, cipher),
  factors: makePrismaSecondFactorStore(database),
  queue: makePrismaMailQueue(database.pool, cipher),
  mails: makePrismaWaitingMails(database, cipher, () => new Date(Date.now() + 60_000)),
  news: makePrismaNewsStore(database, cipher),
  registrations: makePrismaRegistrations(database, cipher),
  uploads: makePrismaUploadStore(database, cipher),
});

/** One of everything that is sealed. */
const sealedWithOldKey = async (): Promise<Database> => {
  const database = await emptyDatabase();
  const stores = storesOf(database, before);
  await makePrismaAccountStore(database).saveAll([account]);
  await stores.people.saveAll(system, [{ jobSeeker, identity }]);
  const sealed = before.encrypt("SECRET", secretPlace(account.id));
  await stores.factors.save({ accountId: account.id, secret: sealed, candidate: sealed });
  const shown = before.encrypt("code one", codesPlace(account.id));
  await stores.factors.replaceCodes(account.id, [], { sealed: shown, until: now });
  await stores.queue.enqueue([aMail(), aMail({ to: "other@post.example" })]);
  const item = { accountId: account.id, template: "test", values: { title: "Neu" } };
  await stores.news.add([item], now);
  await stores.registrations.add(
    { tokenHash: "token", registration, passwordHash: "hash", expiresAt: now },
    now,
  );
  await stores.uploads.add(account, upload, new Uint8Array([1, 2, 3]));
  const noted = { line: 2, reference: "HS-1", result: refused({ code: "not-yours" as const }) };
  await stores.uploads.report(system, upload.id, noCounts, [noted]);
  await addSealedRows(database);
  return database;
};

/** What else is sealed: rows as their stores write them. */
const addSealedRows = async (database: Database): Promise<void> => {
  const { pool } = database;
  const sealedAs = (place: string): string => before.encrypt("SECRET", place);
  await pool.query(
    "INSERT INTO sign_up (token_hash, email_hash, sealed, expires_at) VALUES ($1, $1, $2, $3)",
    ["token", sealedAs(placeOfSignUp("token")), now],
  );
  await pool.query(
    `INSERT INTO exchange_own_key (key_id, public_key, sealed, created_at, not_before)
     VALUES ($1, 'public', $2, $3, $3)`,
    ["key", sealedAs(placeOfOwnKey("key")), now],
  );
  await makePrismaInvitationStore(database).add(
    invitationSchema.parse({
      ...{ id: invitationId, jobSeekerId: jobSeeker.id, codeHash: "code", createdBy: account.id },
      ...{ createdAt: now, expiresAt: now, shownUntil: now },
      sealedCode: sealedAs(placeOfCode(invitationId)),
    }),
  );
};

const resealAll = async (database: Database, cipher: Cipher, batchSize = 1) => {
  const all: Resealed[] = [];
  for (const place of sealedPlaces) all.push(await reseal({ database, cipher, batchSize }, place));
  return all;
};

const counts = { identities: 1, "second factors": 1, "second factors being set up": 1 };
const otherCounts = {
  ...{ "recovery codes on show": 1, "waiting mails": 2, news: 1, registrations: 1 },
  ...{ "heads of uploads": 1, uploads: 1, "lines of uploads": 1 },
  ...{ "sign-ups": 1, "codes of invitations on show": 1, "keys of the exchange": 1 },
};

it("seals everything anew, so that the new key alone opens it, and once", async () => {
  const database = await sealedWithOldKey();

  const first = await resealAll(database, during);
  const second = await resealAll(database, during);

  const figures = Object.fromEntries(first.map(({ what, resealed }) => [what, resealed]));
  expect(figures).toEqual({ ...counts, ...otherCounts });
  expect([...first, ...second].filter(({ lost }) => lost > 0)).toEqual([]);
  expect(second.filter(({ resealed }) => resealed > 0)).toEqual([]);

  const stores = storesOf(database, after);
  expect(await stores.people.findIdentity(system, jobSeeker.id)).toEqual(identity);
  const factor = await stores.factors.find(account.id);
  for (const sealed of [factor?.secret, factor?.candidate]) {
    expect(after.decrypt(sealed ?? "", secretPlace(account.id))).toBe("SECRET");
  }
  const codes = await stores.factors.findShownCodes(account.id);
  expect(after.decrypt(codes?.sealed ?? "", codesPlace(account.id))).toBe("code one");
  expect(await stores.mails.due(5)).toHaveLength(2);
  expect(await stores.registrations.confirm("token", now)).toBeTruthy();
  await stores.news.reader(account.id);
  const seen: unknown[] = [];
  await stores.news.takeBefore(account.id, new Date(now.getTime() + 1), (_reader, news) => {
    seen.push(...news.map(({ values }) => values));
    return undefined;
  });
  expect(seen).toEqual([{ title: "Neu" }]);
});

it("goes on where a run was stopped", async () => {
  const database = await sealedWithOldKey();
  const [mails] = sealedPlaces.filter(({ what }) => what === "waiting mails");
  if (!mails) throw new Error("Mails are not listed");
  await stopAfterOne(database);

  expect(await reseal({ database, cipher: during }, mails)).toMatchObject({ resealed: 1, lost: 0 });
  expect(await storesOf(database, after).mails.due(5)).toHaveLength(2);
});

/** What a run leaves behind that ended after one mail. */
const stopAfterOne = async ({ pool }: Database): Promise<void> => {
  const { rows } = await pool.query<{ id: string; sealed: string }>(
    "SELECT id, sealed FROM mail_message ORDER BY id LIMIT 1",
  );
  for (const { id, sealed } of rows) {
    const anew = during.encrypt(before.decrypt(sealed, `mail:${id}`), `mail:${id}`);
    await pool.query("UPDATE mail_message SET sealed = $2 WHERE id = $1", [id, anew]);
  }
};

it("counts what no key opens any more, and leaves it", async () => {
  const database = await sealedWithOldKey();

  const all = await resealAll(database, after);

  const lost = Object.fromEntries(all.map((one) => [one.what, one.lost]));
  expect(lost).toEqual({ ...counts, ...otherCounts });
  expect(all.filter(({ resealed }) => resealed > 0)).toEqual([]);
  expect(await storesOf(database, before).mails.due(5)).toHaveLength(2);
});
