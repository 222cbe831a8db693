import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { makeEnterByProvider } from "@/lib/accounts/provider/enter-by-provider";
import type { Handshake, IdentityProvider } from "@/lib/accounts/provider/identity-provider";
import { makeFindSession } from "@/lib/accounts/sign-in/find-session";
import { makeOpenSession } from "@/lib/accounts/sign-in/open-session";
import { sessionIdSchema } from "@/lib/accounts/sign-in/session";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { ok, refused } from "@/lib/shared/result";
import { makePrismaAccountStore } from "@/prisma/prisma-account-store";
import { makePrismaIdentityStore } from "@/prisma/sign-in/prisma-identity-store";
import { makePrismaSessionStore } from "@/prisma/sign-in/prisma-session-store";
import { databaseForTests } from "@/prisma/testing/database-for-tests";
import { makeOpenidClientProvider } from "./openid-client-provider";
import { type ProviderForTests, startProviderForTests } from "./testing/openid-provider-for-tests";
import { visitProvider } from "./testing/visit-provider";

const home = "http://localhost:3000/api/auth/oidc/callback";
const emptyDatabase = databaseForTests();
let theirs: ProviderForTests;
let ours: IdentityProvider;

beforeAll(async () => {
  theirs = await startProviderForTests(home);
});
afterAll(() => theirs.stop());
beforeEach(() => {
  // Why a provider cannot be used goes to the log of the portal.
  vi.spyOn(process, "emitWarning").mockReturnValue();
  theirs.people.clear();
  theirs.people.set("ada", { email: "ada@kreis.example", email_verified: true, groups: ["av"] });
  ours = makeOpenidClientProvider(theirs);
});

type Returned = { readonly url: URL; readonly handshake: Handshake };

const askAndVisit = async (login = "ada", provider = ours): Promise<Returned> => {
  const asked = await provider.ask(new URL(home));
  if (!asked.ok) throw new Error(asked.refusal.reason);
  const { url, handshake } = asked.value;
  return { url: await visitProvider(url, home, login), handshake };
};

const proveBy = async (login?: string, provider = ours) => {
  const { url, handshake } = await askAndVisit(login, provider);
  return provider.prove(url, handshake);
};

const notProven = expect.objectContaining({
  ok: false,
  refusal: { code: "not-proven", reason: expect.any(String) },
});

it("proves a person by code, with PKCE, state and nonce", async () => {
  const asked = await ours.ask(new URL(home));

  expect(asked.ok && Object.fromEntries(asked.value.url.searchParams)).toMatchObject({
    response_type: "code",
    code_challenge_method: "S256",
    redirect_uri: home,
  });
  expect(await proveBy()).toMatchObject(
    ok({
      issuer: theirs.issuer,
      subject: "ada",
      verifiedEmail: "ada@kreis.example",
      assurance: "urn:example:two-factors",
      methods: ["pwd", "otp"],
      claims: { groups: ["av"] },
    }),
  );
});

it.each(["state", "nonce", "codeVerifier"] as const)("refuses another %s", async (part) => {
  const { url, handshake } = await askAndVisit();
  const other = "another-one-of-at-least-forty-three-characters";

  expect(await ours.prove(url, { ...handshake, [part]: other })).toEqual(notProven);
});

it("refuses a code that was used before", async () => {
  const { url, handshake } = await askAndVisit();

  expect(await ours.prove(url, handshake)).toMatchObject({ ok: true });
  expect(await ours.prove(url, handshake)).toEqual(
    refused({ code: "not-proven", reason: "invalid_grant" }),
  );
});

it.each([
  ["", "nothing at all"],
  ["?error=access_denied", "a refusal without the state"],
  ["?code=made-up&code=twice", "two codes"],
  ["?code=made-up", "a code without the state"],
])("refuses an answer of %j: %s", async (search) => {
  const { handshake } = await askAndVisit();

  expect(await ours.prove(new URL(search, home), handshake)).toEqual(notProven);
});

const now = (): number => Math.floor(Date.now() / 1000);

it.each([
  ["of another issuer", () => ({ iss: "https://elsewhere.example" })],
  ["for another audience", () => ({ aud: "another portal" })],
  ["that expired", () => ({ iat: now() - 600, exp: now() - 120 })],
  ["of the time to come", () => ({ nbf: now() + 600, iat: now() + 600, exp: now() + 900 })],
  ["with another nonce", () => ({ nonce: "another" })],
  ["without a nonce", () => ({ nonce: undefined })],
] as const)("refuses an ID token %s", async (_case, changes) => {
  theirs.forgeNext((claims) => ({ ...claims, ...changes() }));

  expect(await proveBy()).toEqual(notProven);
});

it("refuses an ID token that somebody else signed", async () => {
  theirs.forgeNext((claims) => claims, "stranger");

  expect(await proveBy()).toEqual(notProven);
});

it("bears with clocks that differ by half a minute", async () => {
  theirs.forgeNext((claims) => ({ ...claims, iat: now() - 330, exp: now() - 30 }));

  expect(await proveBy()).toMatchObject({ ok: true });
});

it.each([false, undefined, "false", 1])("takes no address that is verified: %j", async (word) => {
  theirs.people.set("ada", { email: "ada@kreis.example", email_verified: word });

  expect(await proveBy()).toMatchObject(ok({ verifiedEmail: undefined }));
});

it("says that the provider cannot be used where it is down", async () => {
  const down = await startProviderForTests(home);
  const provider = makeOpenidClientProvider(down);
  const unavailable = { ok: false, refusal: { code: "provider-unavailable" } };
  down.people.set("ada", {});
  const { url, handshake } = await askAndVisit("ada", provider);
  await down.stop();

  expect(await provider.prove(url, handshake)).toMatchObject(unavailable);
  expect(await makeOpenidClientProvider(down).ask(new URL(home))).toMatchObject(unavailable);
});

it("says that the provider cannot be used with a wrong secret", async () => {
  const wrong = makeOpenidClientProvider({ ...theirs, clientSecret: "wrong" });

  expect(await proveBy("ada", wrong)).toMatchObject({
    ok: false,
    refusal: { code: "provider-unavailable" },
  });
});

it("opens the account of who is known, follows the role, and makes no account", async () => {
  const database = await emptyDatabase();
  const [accounts, sessions] = [makePrismaAccountStore(database), makePrismaSessionStore(database)];
  const ada = anAccount({ email: "Ada@Kreis.example" });
  await accounts.saveAll([ada]);
  let made = 0;
  const clock = (): Date => new Date("2026-05-04T08:00:00Z");
  const newSessionId = () =>
    sessionIdSchema.parse(`00000000-0000-4000-8000-00000000000${(made += 1)}`);
  const enter = makeEnterByProvider({
    ...{ accounts, sessions, audit: makeInMemoryAuditTrail(), now: clock },
    identities: makePrismaIdentityStore(database),
    openSession: makeOpenSession({ sessions, newSessionId, now: clock }),
    rules: {
      roleClaim: "groups",
      roles: [
        { value: "av", role: "officer" },
        { value: "tl", role: "team-lead", siteId: "heinsberg" },
      ],
    },
  });
  const enterAs = async (login: string) => {
    const proven = await proveBy(login);
    if (!proven.ok) throw new Error(proven.refusal.reason);
    return enter(proven.value, "");
  };
  theirs.people.set("eva", { email: "eva@kreis.example", email_verified: true, groups: ["av"] });
  theirs.people.set("ina", { email: ada.email, email_verified: false, groups: ["av"] });

  expect(await enterAs("eva")).toEqual(refused({ code: "not-admitted" }));
  expect(await enterAs("ina")).toEqual(refused({ code: "not-admitted" }));
  const first = await enterAs("ada");
  theirs.people.set("ada", { groups: ["tl"] });
  const second = await enterAs("ada");

  expect(await accounts.count()).toBe(1);
  if (!first.ok || !second.ok) throw new Error("Ada was to be admitted");
  const find = makeFindSession({ sessions, accounts, now: clock });
  expect(await find(first.value.sessionToken)).toBeUndefined();
  expect((await find(second.value.sessionToken))?.account).toMatchObject({
    id: ada.id,
    role: "team-lead",
    siteId: "heinsberg",
  });
});
