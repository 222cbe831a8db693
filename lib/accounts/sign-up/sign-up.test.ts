import { expect, it } from "vitest";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import type { Mail } from "@/lib/mail/mail";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { type AccountId, accountIdSchema } from "../account";
import { type AccountWithHash, anAccount } from "../testing/an-account";
import { makeCompleteSignUp } from "./complete-sign-up";
import { makeSignUp, SIGN_UP_HOURS, signUpSchema } from "./sign-up";
import { makeInMemorySignUpStore } from "./testing/in-memory-sign-up-store";

const good = "quittengelee mit vier deckeln";
const letter = { locale: "de", linkOf: (token: string) => token };
const mara = signUpSchema.parse({ name: " Mara ", email: "mara@post.example", code: "" });

const setUp = () => {
  const clock = { now: new Date("2026-03-02T10:00:00Z") };
  const accounts: AccountWithHash[] = [anAccount({ email: "ben@post.example" })];
  const signUps = makeInMemorySignUpStore(accounts);
  const sent: Mail[] = [];
  const redeemed: (readonly [AccountId, string])[] = [];
  const now = (): Date => clock.now;
  const id = accountIdSchema.parse(numberedUuid("signed-up", 1));
  return {
    clock,
    accounts,
    sent,
    redeemed,
    id,
    link: () => String(sent.at(-1)?.values.link),
    signUp: makeSignUp({
      signUps,
      accounts: {
        findByEmail: async (email) => accounts.find((account) => account.email === email),
      },
      findOpenCode: async (typed) => (typed === "OPEN" ? "hash of OPEN" : undefined),
      mail: { enqueue: async (mails) => void sent.push(...mails) },
      signInLink: "sign-in",
      now,
    }),
    ...makeCompleteSignUp({
      signUps,
      passwords: { hash: async (password) => `hash of ${password}` },
      judge: { isCommon: (password) => password.startsWith("password") },
      redeem: async (account, code) => {
        redeemed.push([account, code]);
        return { ok: true };
      },
      audit: makeInMemoryAuditTrail(now),
      newAccountId: () => id,
      now,
    }),
  };
};

it("makes an account with the password chosen behind the mailed link, once", async () => {
  const { signUp, complete, find, link, accounts, id, redeemed } = setUp();
  expect(await signUp(mara, letter)).toMatchObject({ ok: true });
  expect(await find(link())).toMatchObject({ name: "Mara", email: "mara@post.example" });

  expect(await complete(link(), good)).toEqual({
    ok: true,
    value: { email: "mara@post.example", isBound: undefined },
  });

  expect(accounts.at(-1)).toMatchObject({
    id,
    role: "job-seeker",
    passwordHash: `hash of ${good}`,
  });
  expect(redeemed).toEqual([]);
  expect(await complete(link(), good)).toMatchObject({ refusal: { code: "link-expired" } });
});

it("binds the account to the file of the code", async () => {
  const { signUp, complete, link, id, redeemed } = setUp();
  await signUp({ ...mara, code: "OPEN" }, letter);

  expect(await complete(link(), good)).toMatchObject({ value: { isBound: true } });
  expect(redeemed).toEqual([[id, "hash of OPEN"]]);
});

it("takes no code that is not open", async () => {
  const { signUp, sent } = setUp();

  expect(await signUp({ ...mara, code: "USED" }, letter)).toMatchObject({
    refusal: { code: "code-not-open" },
  });
  expect(sent).toEqual([]);
});

it("answers the same for an address that has an account, and tells its owner", async () => {
  const { signUp, sent } = setUp();

  const [known, unknown] = [
    await signUp({ ...mara, email: "ben@post.example" }, letter),
    await signUp(mara, letter),
  ];

  expect(known).toEqual(unknown);
  expect(sent.map(({ template, to }) => [template, to])).toEqual([
    ["sign-up-address-known", "ben@post.example"],
    ["sign-up-confirm", "mara@post.example"],
  ]);
});

it("keeps the link good where the password is not, until it is late", async () => {
  const { signUp, complete, link, clock } = setUp();
  await signUp(mara, letter);

  expect(await complete(link(), "short")).toMatchObject({ refusal: { code: "too-short" } });
  expect(await complete(link(), "password-password")).toMatchObject({
    refusal: { code: "too-common" },
  });
  clock.now = new Date(clock.now.getTime() + SIGN_UP_HOURS * 3_600_000);
  expect(await complete(link(), good)).toMatchObject({ refusal: { code: "link-expired" } });
});

it("mails one address three times at most", async () => {
  const { signUp, sent } = setUp();
  for (const _attempt of [1, 2, 3, 4]) await signUp(mara, letter);

  expect(sent).toHaveLength(3);
});
