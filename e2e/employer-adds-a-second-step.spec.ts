import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { demoPassword, personas } from "@/seeds/personas";
import { expect, signOut, test } from "./test";

const { email } = personas.employerWaiting;

const enterPassword = async (page: Page): Promise<void> => {
  await page.goto("/de/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort").fill(demoPassword);
  await page.getByRole("button", { name: "Anmelden" }).click();
};

test.use({ javaScriptEnabled: false });

test("an employer sets up a second step, signs in with it, and switches it off", async ({
  page,
}) => {
  test.slow();
  await enterPassword(page);
  await page.goto("/de/account");
  await page.getByText("App einrichten", { exact: true }).click();
  await page.locator("#password-app").fill(demoPassword);
  await page.getByRole("button", { name: "Weiter" }).click();
  const typed = (await page.locator("main code").innerText()).replaceAll(" ", "");
  const app = new TOTP({ secret: Secret.fromBase32(typed) });
  await page.getByLabel("Code", { exact: true }).fill(app.generate());
  await page.getByRole("button", { name: "Code prüfen" }).click();
  await expect(page.getByRole("heading", { name: "Ihre Ersatzcodes" })).toBeVisible();
  const [paper = ""] = await page.locator("main ol code").allInnerTexts();

  await signOut(page);
  await enterPassword(page);
  await expect(page.getByRole("heading", { name: "Zweiter Schritt: Code" })).toBeVisible();
  await page.getByLabel("Code").fill(paper);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page).toHaveURL(/employer\/vacancies/);

  await page.goto("/de/account");
  await page.getByText("Zweiten Schritt ausschalten", { exact: true }).click();
  await page.locator("#password-remove").fill(demoPassword);
  await page
    .locator("form")
    .filter({ has: page.locator("#password-remove") })
    .getByRole("button")
    .click();
  await expect(page.getByText("Der zweite Schritt ist ausgeschaltet.")).toBeVisible();
  await signOut(page);
  await enterPassword(page);
  await expect(page).toHaveURL(/employer\/vacancies/);
});
