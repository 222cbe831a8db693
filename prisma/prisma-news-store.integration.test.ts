import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { type AccountId, accountIdSchema } from "@/lib/accounts/account";
import { anAccount } from "@/lib/accounts/testing/an-account";
import type { NewsPreference } from "@/lib/mail/news/news";
import { makeNotify } from "@/lib/mail/news/notify";
import { describeNewsStore } from "@/lib/mail/news/testing/news-store.contract";
import { makeSendDigests } from "@/lib/mail/news/send-digests";
import type { Cipher } from "@/lib/shared/cipher";
import { makePrismaAccountStore } from "./prisma-account-store";
import { makePrismaMailQueue } from "./prisma-mail-queue";
import { makePrismaNewsStore } from "./prisma-news-store";
import { makePrismaWaitingMails } from "./prisma-waiting-mails";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

const cipher: Cipher = {
  encrypt: (text, context) => Buffer.from(`${context}|${text}`).toString("base64"),
  decrypt: (sealed, context) =>
    Buffer.from(sealed, "base64").toString("utf8").slice(`${context}|`.length),
  isOutdated: () => false,
};

describeNewsStore("PostgreSQL", async (accounts) => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll(accounts);
  const mails = async () =>
    (await makePrismaWaitingMails(database, cipher).due(10)).map(({ mail }) => mail);
  return { store: makePrismaNewsStore(database, cipher), mails };
});

const setUp = async (preference?: NewsPreference) => {
  const database = await emptyDatabase();
  const account = anAccount({ email: "nadia@post.example" });
  await makePrismaAccountStore(database).saveAll([{ ...account, passwordHash: "x" }]);
  const news = makePrismaNewsStore(database, cipher);
  const reader = await news.reader(account.id);
  if (!reader) throw new Error("The account has a reader");
  if (preference) await news.setPreference(reader.token, preference);
  const state = { now: new Date("2026-03-02T10:00:00Z") };
  const common = {
    news,
    locale: "de",
    preferenceLink: ({ token }: { token: string }) => `https://portal.example/de/news/${token}`,
    now: () => state.now,
  };
  const notify = makeNotify({ ...common, queue: makePrismaMailQueue(database.pool, cipher) });
  const sendDigests = makeSendDigests({
    ...common,
    digestHour: 7,
    texts: ({ locale, values }) => ({ locale, subject: `Neu: ${values["title"]}`, text: "" }),
  });
  const mails = async () =>
    (await makePrismaWaitingMails(database, cipher).due(10)).map(({ mail }) => mail);
  const tell = (title: string, accountId: AccountId = account.id) =>
    notify([
      { accountId, template: "news", values: { title, link: "https://portal.example/de/1" } },
    ]);
  return { database, news, reader, state, tell, sendDigests, mails };
};

it("gathers the news of a day in one mail, at the hour of the Kreis", async () => {
  const { tell, sendDigests, mails, state, reader } = await setUp();
  await tell("Bäckerei");
  state.now = new Date("2026-03-02T10:01:00Z");
  await tell("Lager");

  await sendDigests();
  expect(await mails()).toEqual([]);
  state.now = new Date("2026-03-03T06:00:00Z");
  await Promise.all([sendDigests(), sendDigests()]);

  expect(await mails()).toEqual([
    {
      to: "nadia@post.example",
      locale: "de",
      template: "digest",
      values: {
        count: 2,
        newsText:
          "- Neu: Bäckerei\n  https://portal.example/de/1\n- Neu: Lager\n  https://portal.example/de/1",
        unsubscribeLink: `https://portal.example/de/news/${reader.token}`,
      },
    },
  ]);
});

it("writes a mail at once to whoever chose so", async () => {
  const { tell, mails } = await setUp("at-once");

  await tell("Bäckerei");

  expect(await mails()).toMatchObject([{ template: "news", values: { title: "Bäckerei" } }]);
});

it("writes nothing to whoever wants nothing, even if that was decided after the news", async () => {
  const { tell, sendDigests, mails, state, news, reader } = await setUp();
  await tell("Bäckerei");
  await news.setPreference(reader.token, "none");
  await tell("Lager");

  state.now = new Date("2026-03-03T06:00:00Z");
  await sendDigests();

  expect(await mails()).toEqual([]);
});

it("keeps the token and the choice, and shows both by the token alone", async () => {
  const { news, reader } = await setUp();

  expect(await news.preferenceByToken(reader.token)).toBe("daily");
  expect(await news.setPreference(reader.token, "at-once")).toBe(true);
  expect(await news.preferenceByToken(reader.token)).toBe("at-once");
});

it("tells nobody where there is no account", async () => {
  const { tell, mails } = await setUp();

  await tell("Bäckerei", accountIdSchema.parse(randomUUID()));

  expect(await mails()).toEqual([]);
});
