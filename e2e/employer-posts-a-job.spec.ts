import type { Page } from "@playwright/test";
import { demoPassword, personas } from "@/seeds/personas";
import { openMailTo } from "./mail";
import { expect, test } from "./test";

const password = "Vier Wörter hintereinander 27";

/** Employers need no second step. */
const signInWithPassword = async (page: Page, email: string, secret: string): Promise<void> => {
  await page.goto("/de/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort").fill(secret);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page).toHaveURL(/employer\/vacancies/);
};

test("an employer posts a job, staff publish it, people find it until it is filled", async ({
  page,
  browser,
  signInAs,
}) => {
  test.setTimeout(150_000);
  const stamp = Date.now().toString(36);
  const email = `petra.${stamp}@backstube.example`;
  const title = `Bäckereihelfer (m/w/d) nachts ${stamp}`;

  await page.goto("/de/employer/register");
  await page.getByLabel("Name des Betriebs").fill(`Backstube ${stamp}`);
  await page.getByLabel("Straße und Hausnummer").fill("Ofengasse 1");
  await page.getByLabel("Postleitzahl").fill("41812");
  await page.getByLabel("Ort", { exact: true }).fill("Erkelenz");
  await page.getByLabel("Ihr Name").fill("Petra Kornfeld");
  await page.getByLabel("Telefon").fill("+49 171 3920099");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort").fill(password);
  await page.getByRole("button", { name: "Registrieren" }).click();
  await expect(
    page.getByRole("heading", { name: "Bitte sehen Sie in Ihr Postfach" }),
  ).toBeVisible();

  await openMailTo(page, email, /bestätigen/);
  await page.locator(".mail-text").getByRole("link").click();
  await page.getByRole("button", { name: "Adresse bestätigen" }).click();
  await expect(page.getByRole("heading", { name: "Ihr Konto ist fertig" })).toBeVisible();
  await signInWithPassword(page, email, password);

  await page.goto("/de/employer/vacancies/new");
  await page.getByLabel("Wie heißt die Stelle?").fill(title);
  await page.getByRole("button", { name: "Passenden Beruf vorschlagen" }).click();
  await page
    .getByLabel(/Bäcker/)
    .first()
    .check();
  await page.getByRole("button", { name: "Weiter" }).click();

  await expect(page.getByLabel("Nachtarbeit", { exact: true })).toBeChecked();
  await expect(page.getByText(/Gesetzlicher Mindestlohn: 1\d,\d\d/)).toBeVisible();
  await page
    .getByLabel("Was ist zu tun")
    .fill("Teig abwiegen, Bleche belegen und den Ofen bedienen. Wir lernen Sie an.");
  await page.getByLabel("Ort oder Postleitzahl").fill("41812 Erkelenz");
  await page.getByLabel("Stunden pro Woche (mindestens)").fill("30");
  await page.getByLabel("Bezahlung brutto in Euro (mindestens)").fill("15,50");
  await page.getByLabel("Telefon für Bewerbungen").fill("+49 171 3920099");
  await page.getByRole("button", { name: "Speichern und ansehen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Bäckereihelfer");
  await page.getByRole("button", { name: "Zur Prüfung senden" }).click();
  await expect(page.getByText("In Prüfung")).toBeVisible();
  const ownPage = page.url();
  const publicPage = ownPage.replace("/employer/vacancies/", "/vacancies/");
  expect((await page.request.get(publicPage)).status()).toBe(404);

  const employer = await page.context().storageState();
  await page.context().clearCookies();
  await signInAs(personas.employerService);
  await page.goto("/de/employer-service");
  await page.getByRole("link", { name: title }).click();
  await page.getByLabel("Telefonat geführt").check();
  await page.getByRole("button", { name: "Betrieb als geprüft vermerken" }).click();
  await page.getByText("Änderungen an Stelle und Betrieb").click();
  await expect(page.getByRole("row", { name: "Stand: Entwurf → In Prüfung" })).toBeVisible();
  await expect(
    page.getByRole("row", { name: /Arbeitgeberservice.*Betrieb geprüft/ }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Veröffentlichen" }).click();
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);

  await expect(async () => {
    await page.goto(`/de/vacancies?q=${encodeURIComponent("Bäckereihelfer")}&sort=newest`);
    await expect(page.getByRole("link", { name: title })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await openMailTo(page, email, /veröffentlicht/);

  const own = await (await browser.newContext({ storageState: employer })).newPage();
  await own.goto(ownPage);
  await own.getByRole("button", { name: "Stelle ist besetzt" }).click();
  await expect(own.getByText("Die Stelle ist besetzt.")).toBeVisible();
  expect((await own.request.get(publicPage)).status()).toBe(410);
  await own.context().close();
});

test("an employer reads why an offer came back", async ({ page, expectNoBarriers }) => {
  test.setTimeout(120_000);
  await signInWithPassword(page, personas.employerReturned.email, demoPassword);
  const drafts = page.getByRole("listitem").filter({ hasText: "Entwurf" });
  await drafts.getByRole("link").click();

  await expect(page.getByText("Bitte ergänzen oder ändern")).toBeVisible();
  await expect(page.getByText("ob jemand angelernt wird").first()).toBeVisible();
  await expectNoBarriers();

  await page.getByRole("link", { name: "Bearbeiten" }).click();
  await expect(page.getByLabel("Ort oder Postleitzahl")).toHaveValue("41812 Erkelenz");
  await expectNoBarriers();
});

test("a new company's offer waits for its check", async ({ page, signInAs, expectNoBarriers }) => {
  await signInAs(personas.employerService);
  await page.goto("/de/employer-service");

  await page.getByRole("link", { name: "Helfer (m/w/d) Sanitär und Heizung" }).click();

  await expect(page.getByText("Bitte prüfen Sie zuerst den Betrieb.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Veröffentlichen" })).toHaveCount(0);
  await expectNoBarriers();
});
