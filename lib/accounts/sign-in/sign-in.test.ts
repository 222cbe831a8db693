import { expect, it } from "vitest";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makeSecondFactorCheck } from "../second-factor/check-second-factor";
import { makeEnrolment } from "../second-factor/enrol-second-factor";
import type { OneTimeCodes } from "../second-factor/second-factor";
import { makeInMemorySecondFactorStore } from "../second-factor/testing/in-memory-second-factor-store";
import { type AccountWithHash, anAccount } from "../testing/an-account";
import { makeInMemoryAccountStore } from "../testing/in-memory-account-store";
import { makeVerifyCredentials } from "../verify-credentials";
import { makeBeginSignIn } from "./begin-sign-in";
import { makeFindSession } from "./find-session";
import { makeFinishSignIn } from "./finish-sign-in";
import { makeOpenSession } from "./open-session";
import { sessionIdSchema } from "./session";
import { makeInMemorySessionStore } from "./testing/in-memory-session-store";
import {
  makeInMemoryAttemptStore,
  makeInMemoryPendingSignInStore,
} from "./testing/in-memory-sign-in-stores";
import { makeThrottle, type Origin } from "./throttle";

const home: Origin = { address: "192.0.2.1", device: "Firefox, Linux" };
const elsewhere: Origin = { address: "198.51.100.7", device: "" };

/** A code is the secret's name and the step, and good one step early or late. */
const codes: OneTimeCodes = {
  newSecret: () => "fresh",
  stepOf: (secret, code, at) => {
    const step = Math.floor(at.getTime() / 30_000);
    return [step - 1, step, step + 1].find((near) => code === `${secret}${near}`);
  },
  codeAt: (secret, at) => `${secret}${Math.floor(at.getTime() / 30_000)}`,
  addressOf: (secret) => secret,
};
const cipher = {
  encrypt: (text: string, context: string) => `${context}|${text}`,
  decrypt: (sealed: string, context: string) => sealed.slice(context.length + 1),
  isOutdated: () => false,
};
const passwords = {
  hash: async (password: string) => `hash of ${password}`,
  verify: async (hash: string, password: string) => hash === `hash of ${password}`,
};

const setUp = async (overrides: Partial<AccountWithHash> = {}, { hasApp = true } = {}) => {
  const clock = { at: new Date("2026-05-04T08:00:00Z") };
  const now = (): Date => clock.at;
  const account = anAccount({ passwordHash: "hash of right", ...overrides });
  const accounts = makeInMemoryAccountStore([account]);
  const factors = makeInMemorySecondFactorStore();
  if (hasApp) {
    await factors.save({
      accountId: account.id,
      secret: cipher.encrypt("s", `totp-secret:${account.id}`),
    });
  }
  const sessions = makeInMemorySessionStore();
  const audit = makeInMemoryAuditTrail();
  const throttle = makeThrottle({ attempts: makeInMemoryAttemptStore(), now });
  const enrolment = makeEnrolment({ factors, codes, cipher, passwords, now });
  const pending = makeInMemoryPendingSignInStore();
  let made = 0;
  const openSession = makeOpenSession({
    sessions,
    newSessionId: () => sessionIdSchema.parse(numberedUuid("session", (made += 1))),
    now,
  });
  const parts = { throttle, factors, enrolment, pending, openSession, audit, now };
  const secondFactor = makeSecondFactorCheck({
    ...{ factors, codes, cipher, passwords, now },
    isOpenDemo: ({ isDemo }) => isDemo,
  });
  const verifyCredentials = makeVerifyCredentials({ accounts, passwords });
  const begin = makeBeginSignIn({ ...parts, verifyCredentials });
  const finishing = makeFinishSignIn({ ...parts, accounts, secondFactor });
  return {
    clock,
    account,
    accounts,
    sessions,
    enrolment,
    find: makeFindSession({ sessions, accounts, now }),
    finishing,
    enter: (password: string, origin = home) => begin({ email: account.email, password }, origin),
    wait: (seconds: number) => void (clock.at = new Date(clock.at.getTime() + seconds * 1000)),
    code: () => codes.codeAt("s", clock.at),
    /** Signs in as far as the second step and answers its secret. */
    reachSecondStep: async (): Promise<string> => {
      const begun = await begin({ email: account.email, password: "right" }, home);
      if (!begun.ok) throw new Error(begun.refusal.code);
      return begun.value.token;
    },
  };
};

it("opens a session by password and code", async () => {
  const { reachSecondStep, finishing, code, find, account } = await setUp();

  const finished = await finishing.finish(await reachSecondStep(), code(), home);

  expect(finished).toMatchObject({ ok: true, value: { by: "app-code" } });
  const token = finished.ok ? finished.value.sessionToken : "";
  expect(await find(token)).toMatchObject({ account: { id: account.id } });
});

it("answers a wrong password and an unknown address alike", async () => {
  const { enter, account, accounts } = await setUp();
  const wrong = await enter("wrong");
  await accounts.setEmail(account.id, "moved@jobcenter.example");

  expect(await enter("right")).toEqual(wrong);
  expect(wrong).toEqual({ ok: false, refusal: { code: "wrong-credentials" } });
});

it("takes no code twice, but does for a demo account", async () => {
  for (const isDemo of [false, true]) {
    const { reachSecondStep, finishing, code } = await setUp({ isDemo });
    await finishing.finish(await reachSecondStep(), code(), home);

    const second = await finishing.finish(await reachSecondStep(), code(), home);

    expect(second.ok).toBe(isDemo);
  }
});

it("takes no code of an earlier step after a later one", async () => {
  const { reachSecondStep, finishing, code, wait } = await setUp();
  const earlier = code();
  wait(30);
  await finishing.finish(await reachSecondStep(), code(), home);

  const result = await finishing.finish(await reachSecondStep(), earlier, home);

  expect(result).toEqual({ ok: false, refusal: { code: "wrong-code" } });
});

it("lets the second step wait fifteen minutes, no longer", async () => {
  const { reachSecondStep, finishing, code, wait } = await setUp();
  const token = await reachSecondStep();
  wait(15 * 60);

  const result = await finishing.finish(token, code(), home);

  expect(result).toEqual({ ok: false, refusal: { code: "sign-in-expired" } });
});

it("takes a recovery code once, however it is typed", async () => {
  const { reachSecondStep, finishing, enrolment, account } = await setUp();
  await enrolment.renewRecoveryCodes(account.id);
  const [paper = ""] = (await enrolment.shownRecoveryCodes(account.id)) ?? [];

  const typed = ` ${paper.toLowerCase().replaceAll("-", " ")}`;
  const first = await finishing.finish(await reachSecondStep(), typed, home);
  const second = await finishing.finish(await reachSecondStep(), paper, home);

  expect(first).toMatchObject({ ok: true, value: { by: "recovery-code" } });
  expect(second).toEqual({ ok: false, refusal: { code: "wrong-code" } });
});

it("makes staff set up an app, which its first code takes into use", async () => {
  const { enter, finishing, clock, enrolment, account } = await setUp({}, { hasApp: false });
  const begun = await enter("right");
  expect(begun).toMatchObject({ ok: true, value: { step: "set-up" } });
  const token = begun.ok ? begun.value.token : "";
  expect((await finishing.find(token))?.candidate).toBe("fresh");

  const result = await finishing.finish(token, codes.codeAt("fresh", clock.at), home);

  expect(result).toMatchObject({ ok: true, value: { by: "set-up" } });
  expect(await enrolment.shownRecoveryCodes(account.id)).toHaveLength(10);
});

it("never shows or takes a candidate where an app is in use", async () => {
  const { reachSecondStep, finishing, enrolment, account, clock } = await setUp();
  await enrolment.prepare(account.id);
  const token = await reachSecondStep();

  expect((await finishing.find(token))?.candidate).toBeUndefined();
  const result = await finishing.finish(token, codes.codeAt("fresh", clock.at), home);
  expect(result).toEqual({ ok: false, refusal: { code: "wrong-code" } });
});

it("lets employers and job-seekers without an app in by password", async () => {
  const { enter } = await setUp({ role: "employer" }, { hasApp: false });

  expect(await enter("right")).toMatchObject({ ok: true, value: { step: "signed-in" } });
});

it("ends a session of staff after eight hours and at a change of role", async () => {
  const { reachSecondStep, finishing, code, wait, find, accounts, account } = await setUp();
  const signIn = async (): Promise<string> => {
    const finished = await finishing.finish(await reachSecondStep(), code(), home);
    return finished.ok ? finished.value.sessionToken : "";
  };
  const first = await signIn();
  wait(8 * 3600 - 1);
  expect(await find(first)).toBeDefined();
  wait(1);
  expect(await find(first)).toBeUndefined();

  const second = await signIn();
  await accounts.saveAll([{ ...account, role: "team-lead" }]);
  expect(await find(second)).toBeUndefined();
});

it("makes guessers at one address wait longer and longer, nobody elsewhere", async () => {
  const { enter, wait } = await setUp();
  for (let attempt = 0; attempt < 5; attempt += 1) await enter("wrong");

  expect(await enter("right")).toEqual({
    ok: false,
    refusal: { code: "too-many-attempts", waitSeconds: 30 },
  });
  expect((await enter("right", elsewhere)).ok).toBe(true);
  wait(30);
  await enter("wrong");
  expect(await enter("right")).toMatchObject({ refusal: { waitSeconds: 60 } });
});

it("counts attempts that come all at once", async () => {
  const { enter } = await setUp();

  const results = await Promise.all(Array.from({ length: 20 }, () => enter("wrong")));

  const tried = results.filter(
    (result) => !result.ok && result.refusal.code === "wrong-credentials",
  );
  expect(tried).toHaveLength(5);
});
