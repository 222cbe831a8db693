import { expect, it } from "vitest";
import { actorOf, type Role } from "@/lib/accounts/account";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { ok, refused } from "@/lib/shared/result";
import { makeJudgeTranslation } from "./judge-translation";
import { makeInMemoryTextTranslations } from "./testing/in-memory-text-translations";

const now = new Date("2026-11-25T10:00:00Z");
const key = { textHash: "a".repeat(64), to: "pl", engine: "libretranslate" };

const as = (role: Role) => actorOf(anAccount({ role }));

const setUp = async () => {
  const translations = makeInMemoryTextTranslations();
  await translations.order({ ...key, from: "de", html: "<p>Köche</p>" }, now);
  await translations.settle(key, { state: "shown", html: "<p>kucharze</p>" }, now);
  await translations.report(key, now);
  return { translations, judge: makeJudgeTranslation({ translations, now: () => now }) };
};

it("shows a translation again that is right", async () => {
  const { translations, judge } = await setUp();

  const judged = await judge(as("employer-service"), { ...key, verdict: "right" });

  expect(judged).toEqual(ok(undefined));
  expect(await translations.find(key)).toMatchObject({ state: "shown" });
});

it("refuses a second verdict", async () => {
  const { judge } = await setUp();
  const actor = as("employer-service");
  await judge(actor, { ...key, verdict: "wrong" });

  expect(await judge(actor, { ...key, verdict: "right" })).toEqual(
    refused({ code: "not-reported" }),
  );
});

it("lets nobody but staff in charge judge", async () => {
  const { translations, judge } = await setUp();

  const judged = await judge(as("employer"), { ...key, verdict: "right" });

  expect(judged).toEqual(refused({ code: "only-staff-judges" }));
  expect(await translations.find(key)).toEqual({ state: "reported" });
});
