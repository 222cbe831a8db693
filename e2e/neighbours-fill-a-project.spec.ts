import { personas } from "@/seeds/personas";
import { expect, signOut, test } from "./test";

test("a team lead opens a project, invites a neighbour, and an officer commits people", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  test.slow();
  const title = `Umzug des Küchenwerks ${Date.now()}`;
  await signInAs(personas.teamLead);
  await page.goto("/de/staffing-projects");
  await expect(page.getByRole("row", { name: /Neue Logistikhalle/ })).toContainText("40");
  await expectNoBarriers();

  await page.getByRole("link", { name: "Projekt eröffnen" }).click();
  await page.getByLabel("Name des Projekts").fill(title);
  await page.getByLabel("Betrieb").fill("Küchenwerk Wurmtal GmbH");
  await page.getByRole("button", { name: "Projekt eröffnen" }).click();
  await expect(page.getByRole("status")).toContainText("Das Projekt ist eröffnet");

  await page.getByLabel("Bezeichnung der Stelle").fill("Montagehelfer/in (m/w/d)");
  await page.getByLabel("Beruf", { exact: true }).fill("Montagehelfer/in");
  await page.getByLabel("Arbeitsort").fill("Geilenkirchen");
  await page.getByLabel("Anzahl gesuchter Personen").fill("12");
  await page.getByLabel("Beginn der Arbeit").fill("2027-03-01");
  await page.getByLabel("Besetzen bis").fill("2027-02-15");
  await page.getByRole("button", { name: "Stelle hinzufügen" }).click();
  await expect(page.getByRole("status")).toContainText("Die Stelle ist eingetragen");

  await page.getByText("Nachbarkreis einladen").first().click();
  await page
    .getByLabel("Kreis", { exact: true })
    .selectOption({ label: "Kreis Düren (noch nicht verbunden)" });
  await page.getByRole("button", { name: "Nachbarkreis einladen" }).click();
  await expect(page.getByRole("row", { name: /Kreis Düren/ })).toContainText("Antwort offen");
  await expectNoBarriers();
  const address = page.url().replace(/\?.*/, "");
  await signOut(page);

  await signInAs(personas.officerGeilenkirchen);
  await page.goto(address);
  await page.getByLabel("zugesagt").fill("5");
  await page.getByLabel("vorgeschlagen").fill("2");
  await page.getByRole("button", { name: "Zahlen speichern" }).click();
  await expect(page.getByRole("status")).toContainText("Ihre Zahlen sind gespeichert");
  await expect(page.getByText("zugesagt: 5")).toBeVisible();
  await expect(page.getByRole("button", { name: "Projekt abschließen" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a team lead sees how the hall comes along", async ({ page, signInAs }) => {
    await signInAs(personas.teamLead);
    await page.goto("/de/staffing-projects");
    await page.getByRole("link", { name: /Neue Logistikhalle/ }).click();

    await expect(page.getByRole("row", { name: /Kreis Düren/ })).toContainText("macht mit");
    await page.getByText("Verlauf als Tabelle").click();
    await expect(page.getByRole("columnheader", { name: "Tag" })).toBeVisible();
  });
});

test("controlling compares the figures of two Kreise, month by month", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  await signInAs(personas.controlling);
  await page.goto("/de/key-figures");
  const people = page.getByRole("region", { name: "Personen in Vermittlung nach Zielgruppe" });
  await expect(people.getByRole("columnheader", { name: "Kreis Düren" })).toBeVisible();
  await expect(page.getByText("zu klein").first()).toBeVisible();
  await expectNoBarriers();

  const months = page.getByRole("navigation", { name: "Monat wählen" }).getByRole("link");
  await expect(months).toHaveCount(6);
  const earlier = await months.nth(3).innerText();
  await months.nth(3).click();
  await expect(page.getByRole("heading", { name: earlier })).toBeVisible();

  await page.goto("/de/staffing-projects");
  await expect(page.getByRole("link", { name: "Projekt eröffnen" })).toHaveCount(0);
});
