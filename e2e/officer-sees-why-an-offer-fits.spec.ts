import { demoPassword, personas } from "@/seeds/personas";
import { expect, shownDemoCode, test, signOut } from "./test";

test("an officer signs in, opens a person and sees why an offer fits", async ({ page }) => {
  await page.goto("/de/job-seekers");
  await expect(page.getByRole("heading", { name: "Anmelden", level: 1 })).toBeVisible();
  await page.getByLabel("E-Mail-Adresse").fill(personas.officerErkelenz.email);
  await page.getByLabel("Passwort").fill(demoPassword);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.getByLabel("Code").fill(await shownDemoCode(page));
  await page.getByRole("button", { name: "Anmelden" }).click();

  const people = page.getByRole("table");
  await expect(people.getByRole("row")).not.toHaveCount(1);
  await people.getByRole("link").first().click();

  const offers = page.getByRole("region", { name: "Passende Stellen" }).getByRole("article");
  const best = offers.first();
  for (const requirement of [
    "Beruf",
    "Kenntnisse",
    "Nachweise",
    "Weg zur Arbeit",
    "Arbeitszeit",
    "Sprache",
  ]) {
    await expect(best.getByText(requirement, { exact: true })).toBeVisible();
  }
  await expect(best.getByText(/^(erfüllt|verhandelbar|fehlt|unbekannt)$/).first()).toBeVisible();
  await expect(best.getByText(/^Anzeige: „/).first()).toBeVisible();
});

test("a wrong password says so without saying what was wrong", async ({ page }) => {
  await page.goto("/de/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill(personas.officerErkelenz.email);
  await page.getByLabel("Passwort").fill("certainly not this one");
  await page.getByRole("button", { name: "Anmelden" }).click();

  await expect(page.getByRole("alert").filter({ hasText: "stimmen nicht" })).toBeVisible();
});

test("controlling sees no client", async ({ page, signInAs }) => {
  await signInAs(personas.controlling);
  await page.goto("/de/job-seekers");

  await expect(
    page.getByText("können Sie keine Daten von Kundinnen und Kunden einsehen"),
  ).toBeVisible();
});

test("an officer cannot open somebody else's client", async ({ page, signInAs }) => {
  await signInAs(personas.officerErkelenz);
  await page.goto("/de/job-seekers");
  const own = await page.getByRole("table").getByRole("link").first().getAttribute("href");
  await signOut(page);

  await signInAs(personas.officerHeinsberg);
  const answer = await page.goto(own ?? "");

  expect(answer?.status()).toBe(404);
});
