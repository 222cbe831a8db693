import { expect, it } from "vitest";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import type { Mail } from "@/lib/mail/mail";
import { anAccount } from "../testing/an-account";
import { makeEnterByPasskey } from "./enter-by-passkey";
import { CHALLENGE_MINUTES, makeOwnPasskeys } from "./manage-passkeys";
import type { PasskeyCeremony } from "./passkey-ceremony";
import {
  makeInMemoryPasskeyChallengeStore,
  makeInMemoryPasskeyStore,
} from "./testing/in-memory-passkey-stores";

/** A device that signs by repeating: "phone signs 1" answers the first challenge. */
const makeRepeatingCeremony = (): PasskeyCeremony => {
  let asked = 0;
  const ask = async () => ({ options: `sign ${(asked += 1)}`, challenge: String(asked) });
  return {
    askToAdd: ask,
    askToSignIn: ask,
    checkAdded: async (answer, challenge) =>
      answer === `phone signs ${challenge}`
        ? { id: "phone", publicKey: "cHVibGlj", counter: 0, transports: [] }
        : undefined,
    idIn: (answer) => answer.split(" ")[0],
    checkSignIn: async (answer, challenge) =>
      answer === `phone signs ${challenge}` ? { counter: 0 } : undefined,
  };
};

const setUp = (role: "job-seeker" | "officer" = "job-seeker") => {
  const clock = { now: new Date("2026-03-02T10:00:00Z") };
  const mara = anAccount({ role });
  const omar = anAccount({ role: "employer" });
  const sent: Mail[] = [];
  const passkeys = makeInMemoryPasskeyStore();
  const audit = makeInMemoryAuditTrail(() => clock.now);
  const shared = {
    passkeys,
    challenges: makeInMemoryPasskeyChallengeStore(),
    ceremony: makeRepeatingCeremony(),
    audit,
    now: () => clock.now,
  };
  const own = makeOwnPasskeys({
    ...shared,
    proveOwner: async (_account, password) => password === "right",
    mail: { enqueue: async (mails) => void sent.push(...mails) },
  });
  const entrance = makeEnterByPasskey({
    ...shared,
    accounts: { find: async (id) => [mara, omar].find((account) => account.id === id) },
    openSession: async ({ id }) => `session of ${id}`,
  });
  const addPhone = async (account = mara) => {
    const asked = await own.askToAdd(account, "right");
    if (!asked.ok) return asked;
    const { token, options } = asked.value;
    return own.add(
      account,
      { token, answer: `phone ${options.replace("sign", "signs")}`, name: " Telefon " },
      "de",
    );
  };
  return {
    ...{ clock, mara, omar, sent, passkeys, own, entrance, addPhone },
    recorded: () => audit.entries.map(({ content }) => fromContent(content).action),
  };
};

const enter = async ({ entrance }: ReturnType<typeof setUp>) => {
  const { token, options } = await entrance.ask();
  const answered = { token, answer: `phone ${options.replace("sign", "signs")}` };
  return { answered, result: await entrance.enter(answered, "Firefox") };
};

it("adds a passkey, tells its owner, and signs in with it", async () => {
  const portal = setUp();
  const { addPhone, mara, sent, recorded } = portal;

  expect(await addPhone()).toMatchObject({ ok: true });
  const { result } = await enter(portal);

  expect(result).toEqual({ ok: true, value: { sessionToken: `session of ${mara.id}` } });
  expect(sent).toMatchObject([{ to: mara.email, template: "passkey-added" }]);
  expect(recorded()).toEqual(["account.passkey-added", "account.signed-in"]);
});

it("takes every answer once", async () => {
  const portal = setUp();
  await portal.addPhone();
  const { answered } = await enter(portal);

  expect(await portal.entrance.enter(answered, "")).toMatchObject({
    refusal: { code: "wrong-passkey" },
  });
});

it("takes no answer that is late, to another challenge, or of an unknown device", async () => {
  const { entrance, addPhone, clock } = setUp();
  await addPhone();
  const refusal = { refusal: { code: "wrong-passkey" } };

  const first = await entrance.ask();
  expect(await entrance.enter({ token: first.token, answer: "phone signs 1" }, "")).toMatchObject(
    refusal,
  );
  const second = await entrance.ask();
  expect(await entrance.enter({ token: second.token, answer: "other signs 3" }, "")).toMatchObject(
    refusal,
  );
  const third = await entrance.ask();
  clock.now = new Date(clock.now.getTime() + CHALLENGE_MINUTES * 60_000);
  expect(await entrance.enter({ token: third.token, answer: "phone signs 4" }, "")).toMatchObject(
    refusal,
  );
});

it("adds nothing without the password, and nothing for staff", async () => {
  const [{ own, mara }, office] = [setUp(), setUp("officer")];

  expect(await own.askToAdd(mara, "wrong")).toMatchObject({ refusal: { code: "wrong-password" } });
  expect(await office.addPhone()).toMatchObject({ refusal: { code: "no-passkeys-for-staff" } });
});

it("gives a passkey to nobody but whom it was asked for, and no sign-in by what was asked to add", async () => {
  const { own, entrance, mara, omar, addPhone } = setUp();
  await addPhone();
  const answered = async () => {
    const asked = await own.askToAdd(mara, "right");
    if (!asked.ok) throw new Error("Mara may add");
    const { token, options } = asked.value;
    return { token, answer: `phone ${options.replace("sign", "signs")}`, name: "Telefon" };
  };

  expect(await own.add(omar, await answered(), "de")).toMatchObject({
    refusal: { code: "passkey-not-taken" },
  });
  expect(await entrance.enter(await answered(), "")).toMatchObject({
    refusal: { code: "wrong-passkey" },
  });
});

it("signs in nobody with a passkey that was removed", async () => {
  const portal = setUp();
  await portal.addPhone();
  await portal.own.remove(portal.omar, "phone");
  expect((await enter(portal)).result).toMatchObject({ ok: true });

  await portal.own.remove(portal.mara, "phone");

  expect((await enter(portal)).result).toMatchObject({ ok: false });
  expect(portal.recorded()).toContain("account.passkey-removed");
});

it("signs in no staff, whatever they were before", async () => {
  const portal = setUp("officer");
  await portal.passkeys.add({
    ...{ id: "phone", accountId: portal.mara.id, publicKey: "x", counter: 0, transports: [] },
    ...{ name: "Telefon", createdAt: portal.clock.now },
  });

  expect((await enter(portal)).result).toMatchObject({ refusal: { code: "wrong-passkey" } });
});
