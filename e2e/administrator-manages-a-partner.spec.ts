import { startStandInPartner } from "@/lib/composition/exchange/testing/stand-in-partner";
import { personas } from "@/seeds/personas";
import { expect, test } from "./test";

test("an administrator introduces a partner, pauses, narrows and ends the exchange", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  test.setTimeout(90_000);
  const neighbour = await startStandInPartner();
  await signInAs(personas.administrator);
  await page.goto("/de/partners");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Austausch mit Nachbarkreisen");
  await expectNoBarriers();

  await page.getByRole("link", { name: "Partner anlegen" }).click();
  await page.getByLabel("Name des Kreises").fill("Kreis Euskirchen");
  await page.getByLabel("Amtlicher Kreisschlüssel").fill("05366");
  await page.getByLabel("Adresse des Portals").fill(neighbour.baseUrl);
  await page.getByLabel("Tage nur für den eigenen Kreis").fill("7");
  await expectNoBarriers();
  await page.getByRole("button", { name: "Anlegen" }).press("Enter");

  await expect(page.getByRole("status")).toContainText("Der Partner ist angelegt");
  await expect(page.getByText("noch nicht bestätigt")).toBeVisible();
  await expect(page.getByText(neighbour.fingerprint)).toBeVisible();
  await expectNoBarriers();

  await page.getByRole("button", { name: "Schlüssel bestätigen" }).press("Enter");
  await expect(page.getByText("Der Austausch läuft.")).toBeVisible();

  await page.getByRole("button", { name: "Unterbrechen" }).press("Enter");
  await expect(page.getByText("unterbrochen", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Fortsetzen" }).press("Enter");
  await expect(page.getByText("Der Austausch läuft.")).toBeVisible();

  await page.locator("summary", { hasText: "Vereinbarung ansehen" }).press("Enter");
  await expect(page.getByLabel("Tage nur für den eigenen Kreis")).toHaveValue("7");
  await page.getByRole("group", { name: "Arbeitsorte" }).getByLabel("Wegberg").check();
  await page.getByLabel("nur Stellen, für die wir um Hilfe bitten").check();
  await page.getByLabel("Alter der Stellen").uncheck();
  await expectNoBarriers();
  // The page says so already of the last step: what counts is the answer to this one.
  const saved = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: "Änderungen speichern" }).press("Enter");
  await saved;
  await expect(page.getByRole("status")).toContainText("Die Änderung ist gespeichert.");
  // Opened anew, since the agreement stays open where the page was only renewed.
  await page.goto(page.url());
  await page.locator("summary", { hasText: "Vereinbarung ansehen" }).press("Enter");
  await expect(page.getByLabel("Wegberg")).toBeChecked();
  await expect(page.getByLabel("nur Stellen, für die wir um Hilfe bitten")).toBeChecked();
  const figures = page.getByRole("group", { name: "Vereinbarte Kennzahlen" });
  await expect(figures.getByLabel("Alter der Stellen")).not.toBeChecked();
  await expect(figures.getByLabel("Offene Stellen nach Herkunft")).toBeChecked();

  await page.getByRole("button", { name: "Beenden" }).press("Enter");
  await expect(page.getByText("beendet", { exact: true })).toBeVisible();
  await expect(page.getByText("Vereinbarung festgehalten")).toHaveCount(2);
  await neighbour.close();
});

test("the employer service asks neighbours for help with an offer, and takes it back", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  await signInAs(personas.employerService);
  await page.goto("/de/help-wanted");
  const asked = page.locator("section").filter({ hasText: "Kreis Düren" });
  await expect(asked.getByRole("listitem")).toHaveCount(3);
  await expectNoBarriers();
  const longOpen = page.locator("section").filter({ hasText: "Tage offen" });
  const offer = longOpen.getByRole("link").first();
  const title = (await offer.textContent()) ?? "";
  await offer.press("Enter");
  await page
    .getByLabel("Warum lässt sich die Stelle hier nicht besetzen?")
    .fill("Niemand im Kreis hat den Schein.");
  await expectNoBarriers();
  await page.getByRole("button", { name: "Nachbarkreise um Hilfe bitten" }).press("Enter");

  await expect(page.getByRole("status")).toContainText("Die Nachbarkreise werden um Hilfe gebeten");
  await expect(page.getByRole("table")).toContainText("Niemand im Kreis hat den Schein.");
  await page.getByRole("link", { name: title }).press("Enter");
  await expect(page.getByText("Wir bitten die Nachbarkreise um Hilfe")).toBeVisible();
  await page.getByRole("link", { name: "Ansehen oder zurücknehmen" }).press("Enter");
  await page.getByRole("button", { name: "Bitte zurücknehmen" }).press("Enter");
  await expect(page.getByRole("status")).toContainText("Die Bitte ist zurückgenommen.");
});

test("people who only read are told of partners, and cannot add one", async ({
  page,
  signInAs,
}) => {
  await signInAs(personas.controlling);
  await page.goto("/de/partners");
  await expect(page.getByRole("link", { name: "Partner anlegen" })).toBeHidden();
  await page.getByRole("link", { name: "Kreis Düren" }).click();
  await expect(page.getByText("Dieser Partner ist ein Beispiel der Demo.")).toBeVisible();
  await expect(page.getByText("1 × Art der Stelle nicht vereinbart")).toBeVisible();
  await expect(page.getByText("Empfang vom Partner bestätigt").first()).toBeVisible();
  expect((await page.goto("/de/partners/new"))?.status()).toBe(404);
});
