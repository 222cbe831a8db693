import { Secret, TOTP } from "otpauth";
import type { Page } from "@playwright/test";
import { demoPassword, personas } from "@/seeds/personas";
import { expect, shownDemoCode, signIn, test, signOut } from "./test";

const enterPassword = async (page: Page, { email }: { readonly email: string }): Promise<void> => {
  await page.goto("/de/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort").fill(demoPassword);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("heading", { name: "Zweiter Schritt: Code" })).toBeVisible();
};

const enterCode = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Anmelden" }).click();
};

const notThe = (code: string): string => (code.startsWith("1") ? "2" : "1") + code.slice(1);

test("a password alone opens nothing", async ({ page }) => {
  await enterPassword(page, personas.employerService);

  await page.goto("/de/account");

  await expect(page).toHaveURL(/\/de\/sign-in$/);
});

test("a wrong code is refused, the right one opens the account", async ({
  page,
  expectNoBarriers,
}) => {
  await enterPassword(page, personas.employerService);
  const code = await shownDemoCode(page);
  await enterCode(page, notThe(code));
  await expect(page.getByRole("alert").filter({ hasText: "Dieser Code gilt nicht" })).toBeVisible();
  await expectNoBarriers();

  await enterCode(page, await shownDemoCode(page));

  await expect(page.getByRole("link", { name: /Georg Werkstein/ })).toBeVisible();
  await signOut(page);
  await page.goto("/de/account");
  await expect(page).toHaveURL(/\/de\/sign-in$/);
});

test("an officer sets up another app and signs in with a code of hers and one on paper", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  test.slow();
  await signInAs(personas.training);
  await page.goto("/de/account");
  await expectNoBarriers();
  await page.getByText("Andere App einrichten").click();
  await page.getByLabel("Ihr Passwort").first().fill(demoPassword);
  await page.getByRole("button", { name: "Weiter" }).first().click();
  await expect(page.getByRole("img", { name: /QR-Code/ })).toBeVisible();
  await expectNoBarriers();
  const typed = (await page.locator("main code").innerText()).replaceAll(" ", "");
  const app = new TOTP({ secret: Secret.fromBase32(typed) });
  await page.getByLabel("Code", { exact: true }).fill(app.generate());
  await page.getByRole("button", { name: "Code prüfen" }).click();

  await expect(page.getByRole("heading", { name: "Ihre Ersatzcodes" })).toBeVisible();
  const paper = await page.locator("main ol code").allInnerTexts();
  expect(paper).toHaveLength(10);
  await expectNoBarriers();
  await page.getByRole("button", { name: "Ich habe die Codes gesichert" }).click();
  await expect(page.getByText("Sie haben noch 10 Ersatzcodes")).toBeVisible();

  await signOut(page);
  await enterPassword(page, personas.training);
  await enterCode(page, (paper[3] ?? "").toLowerCase());
  await expect(page.getByRole("button", { name: "Abmelden" })).toBeVisible();
  await page.goto("/de/account");
  await expect(page.getByText("Sie haben noch 9 Ersatzcodes")).toBeVisible();

  await signOut(page);
  await enterPassword(page, personas.training);
  await enterCode(page, paper[3] ?? "");
  await expect(page.getByRole("alert").filter({ hasText: "Dieser Code gilt nicht" })).toBeVisible();
});

test("people see where they are signed in and end it elsewhere", async ({
  page,
  signInAs,
  browser,
  expectNoBarriers,
}) => {
  await signInAs(personas.citizensWork);
  const elsewhere = await browser.newPage();
  await enterPassword(elsewhere, personas.citizensWork);
  await enterCode(elsewhere, await shownDemoCode(elsewhere));
  await expect(elsewhere.getByRole("button", { name: "Abmelden" })).toBeVisible();

  await page.goto("/de/account/sessions");
  await expectNoBarriers();
  await page.getByRole("button", { name: "Alle anderen beenden" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "dieses Gerät" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Beenden" })).toHaveCount(0);

  await elsewhere.goto("/de/account");
  await expect(elsewhere).toHaveURL(/\/de\/sign-in$/);
  await elsewhere.close();
});

test("a short or common password is not taken", async ({ page, signInAs }) => {
  await signInAs(personas.workOpportunities);
  for (const [password, answer] of [
    ["zu kurz", "mindestens 14 Zeichen"],
    ["Passwort123456", "leicht zu erraten"],
  ] as const) {
    await page.goto("/de/account");
    await page.getByLabel("Bisheriges Passwort").fill(demoPassword);
    await page.getByLabel("Neues Passwort").fill(password);
    await page.getByRole("button", { name: "Passwort ändern" }).click();

    await expect(page.getByRole("alert").filter({ hasText: answer })).toBeVisible();
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("signing in works as well", async ({ page }) => {
    await signIn(page, personas.administrator.email);

    await expect(page.getByRole("link", { name: /Sam Schaltwerk/ })).toBeVisible();
  });
});
