import { type Role, roles } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { type RouteRight, routeRights } from "@/lib/accounts/route-rights";
import { makeJobSeekers } from "@/seeds/job-seekers/make-job-seekers";
import { accountIdOf, personas } from "@/seeds/personas";
import { makeAddresses } from "./rights/addresses";
import { type Asker, makeAsker } from "./rights/asker";
import { builtActions, builtRoutes } from "./rights/built";
import { ask, type Outcome } from "./rights/outcome";
import { expect, test } from "./test";

// One after the other: who signed in for the first test asks in all of them.
test.describe.configure({ mode: "default", timeout: 120_000 });

const rows = Object.entries(routeRights);
const isMethod = (key: string): boolean => /^[A-Z]+ /.test(key);
const isAction = (key: string): boolean => key.includes("#");
const pages = rows.filter(([key]) => !isMethod(key) && !isAction(key));
const methods = rows.filter(([key]) => isMethod(key));

const addresses = makeAddresses();
let askers: readonly Asker[] = [];

/** Whoever comes with cookies has no key of the interface, whatever the role. */
const may = (role: Role | undefined, right: RouteRight): boolean => {
  if (right === "public") return true;
  if (role === undefined || right === "interface-key") return false;
  return right === "signed-in" || mayEver({ role }, right);
};

/** So many requests wait at a time; more would only wait in the portal. */
const AT_ONCE = 6;

/** Asks every question and answers one line for each that was answered otherwise than expected. */
const findWrong = async <Question>(
  questions: readonly Question[],
  answer: (question: Question) => Promise<string | undefined>,
): Promise<readonly string[]> => {
  const waiting = [...questions];
  const wrong: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const line = await answer(next);
      if (line !== undefined) wrong.push(line);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return wrong.toSorted();
};

const forEverybody = <Row>(all: readonly Row[]): readonly (readonly [Row, Asker])[] =>
  all.flatMap((row) => askers.map((asker) => [row, asker] as const));

const lineOf = (key: string, { role }: Asker, got: Outcome, expected: readonly Outcome[]) =>
  expected.includes(got)
    ? undefined
    : `${key} as ${role ?? "nobody"}: ${got} instead of ${expected.join(" or ")}`;

/** A form that a page showed to whoever asks, where the method takes one. */
const formFor = (key: string, { formToken }: Asker) => {
  const [method = ""] = key.split(" ");
  const body = new FormData();
  body.set("formToken", formToken);
  return method === "GET" ? { method } : { method, body };
};

const anything: readonly Outcome[] = ["served", "refused", "sent to sign-in"];
const refusals: readonly Outcome[] = ["refused", "sent to sign-in"];

test.beforeAll(async ({ baseURL }) => {
  askers = await Promise.all([undefined, ...roles].map((role) => makeAsker(baseURL ?? "", role)));
});

test("every page is shown to whom the rights table says, and to nobody else", async ({
  baseURL,
}) => {
  const askFor = ([[route, right], asker]: readonly [
    readonly [string, RouteRight],
    Asker,
  ]): Promise<string | undefined> => askForPage(route, right, asker);
  const askForPage = async (route: string, right: RouteRight, asker: Asker) => {
    const { address, isOwn } = addresses.of(route, asker.role);
    const { outcome, text } = await ask(baseURL ?? "", asker, { address });
    if (outcome === "served") addresses.learn(asker.role, text);
    // What is public, or not one's own, may find nothing or send elsewhere; it must not break.
    if (right === "public") return lineOf(route, asker, outcome, anything);
    if (!may(asker.role, right)) {
      return lineOf(route, asker, outcome, asker.role ? ["refused"] : refusals);
    }
    return lineOf(route, asker, outcome, isOwn ? ["served"] : ["served", "refused"]);
  };

  // Pages without parameters first: their links lead to the others.
  const depths = [...new Set(pages.map(([route]) => route.split("[").length))].toSorted();
  const wrong: string[] = [];
  for (const depth of depths) {
    const level = pages.filter(([route]) => route.split("[").length === depth);
    wrong.push(...(await findWrong(forEverybody(level), askFor)));
  }

  expect(wrong).toEqual([]);
});

test("every method of the interface answers whom the rights table says", async ({ baseURL }) => {
  // What somebody may change is tried by journeys; here nothing is.
  const asked = forEverybody(methods).filter(
    ([[key, right], { role }]) => key.startsWith("GET ") || !may(role, right),
  );
  const wrong = await findWrong(asked, async ([[key, right], asker]) => {
    const { address, isOwn } = addresses.of(key, asker.role);
    const { outcome } = await ask(baseURL ?? "", asker, { address, ...formFor(key, asker) });
    if (right === "public") return lineOf(key, asker, outcome, anything);
    if (!may(asker.role, right)) return lineOf(key, asker, outcome, refusals);
    return lineOf(key, asker, outcome, isOwn ? ["served"] : ["served", "refused"]);
  });

  expect(wrong).toEqual([]);
});

test("addresses of the interface take no other method than the rights table names", async ({
  baseURL,
}) => {
  const known = new Set(methods.map(([key]) => key));
  const paths = [...new Set(methods.map(([key]) => key.replace(/^[A-Z]+ /, "")))];
  const others = paths.flatMap((path) =>
    ["GET", "POST", "PUT", "PATCH", "DELETE"]
      .map((method) => `${method} ${path}`)
      .filter((key) => !known.has(key)),
  );
  const tried = askers.filter(({ role }) => role === undefined || role === "administrator");
  const questions = others.flatMap((key) => tried.map((asker) => [key, asker] as const));

  const wrong = await findWrong(questions, async ([key, asker]) => {
    const [method = ""] = key.split(" ");
    const { outcome } = await ask(baseURL ?? "", asker, {
      method,
      address: addresses.of(key, asker.role).address,
    });
    return lineOf(key, asker, outcome, ["no such method"]);
  });

  expect(wrong).toEqual([]);
});

test("every action of the server refuses whom the rights table does not name, and strangers' forms", async ({
  baseURL,
}) => {
  const wrong = await findWrong(forEverybody(builtActions()), async ([action, asker]) => {
    const right = routeRights[action.key] ?? "public";
    const isAllowed = may(asker.role, right);
    const body = new FormData();
    body.set(`$ACTION_ID_${action.id}`, "");
    body.set("locale", "de");
    // Who may act sends a form without its token, so that nothing is changed here.
    if (!isAllowed) body.set("formToken", asker.formToken);
    const { address } = addresses.of(action.page, asker.role);
    const { outcome } = await ask(baseURL ?? "", asker, { method: "POST", address, body });
    return lineOf(action.key, asker, outcome, isAllowed ? ["form not taken"] : refusals);
  });

  expect(wrong).toEqual([]);
});

test("nothing that was built is missing in the rights table", () => {
  const built = builtRoutes();
  const handled = new Set(methods.map(([key]) => key.replace(/^[A-Z]+ /, "")));

  expect(built.pages.toSorted()).toEqual(pages.map(([route]) => route).toSorted());
  expect(built.handlers.toSorted()).toEqual([...handled].toSorted());
  expect(
    builtActions()
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(
    rows
      .map(([key]) => key)
      .filter(isAction)
      .toSorted(),
  );
});

test("an officer states a reason to open a colleague's file of the own site", async ({
  page,
  signInAs,
}) => {
  const ada = accountIdOf("officerErkelenz");
  const other = makeJobSeekers(new Date()).find(
    ({ jobSeeker }) => jobSeeker.siteId === "erkelenz" && !jobSeeker.officerIds.includes(ada),
  );
  await signInAs(personas.officerErkelenz);

  await page.goto(`/de/job-seekers/${other?.jobSeeker.id}`);
  await expect(page.getByText(other?.identity.familyName ?? "?")).toHaveCount(0);
  await page.getByLabel("Vertretung").check();
  await page.getByRole("button", { name: "Akte öffnen" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    other?.identity.familyName ?? "?",
  );
});

test("the data-protection officer reads who read too much", async ({ page, signInAs }) => {
  await signInAs(personas.dataProtection);
  await page.goto("/de/notices");

  // The worker looks once a minute.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("row", { name: /Heike Abendstern/ }).first()).toBeVisible();
  }).toPass({ timeout: 90_000 });
});
