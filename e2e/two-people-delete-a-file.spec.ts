import type { Locator, Page } from "@playwright/test";
import { personas } from "@/seeds/personas";
import { expect, signOut, test } from "./test";

const askForDeletion = async (page: Page): Promise<void> => {
  await page.getByLabel("Für die Aufgabe nicht mehr erforderlich (§ 84 SGB X)").check();
  await page.getByRole("button", { name: "Löschung beantragen" }).click();
  await expect(page.getByRole("status")).toContainText("Eine zweite Person muss sie bestätigen.");
};

const requestsAbout = (page: Page, reference: string): Locator =>
  page.getByRole("listitem").filter({ hasText: reference });

test("one person asks for a deletion, another refuses it and then deletes", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  test.setTimeout(120_000);
  await signInAs(personas.nearMarketGeilenkirchen);
  await page.goto("/de/job-seekers");
  const row = page.getByRole("table").getByRole("row").last();
  const reference = (await row.innerText()).match(/HS-\d{4}-\d{6}/)?.[0] ?? "";
  await row.getByRole("link").click();
  const file = page.url();
  await page.getByRole("link", { name: "Einwilligungen, Auskunft und Löschung" }).click();
  await expect(page.getByText("Die Einträge des Protokolls mit einer zufälligen")).toBeVisible();
  await askForDeletion(page);
  await expect(requestsAbout(page, reference)).toContainText("Wartet auf die Entscheidung");
  await expect(page.getByRole("button", { name: "Endgültig löschen" })).toHaveCount(0);
  await expectNoBarriers();
  await signOut(page);

  await signInAs(personas.dataProtection);
  await page.goto("/de/person-data");
  await requestsAbout(page, reference).getByRole("button", { name: "Ablehnen" }).click();
  await expect(requestsAbout(page, reference)).toContainText("Abgelehnt am");
  await signOut(page);

  await signInAs(personas.nearMarketGeilenkirchen);
  await page.goto("/de/person-data");
  await page.locator("#deletion-reference").fill(reference);
  await askForDeletion(page);
  await signOut(page);

  await signInAs(personas.dataProtection);
  await page.goto("/de/person-data");
  await requestsAbout(page, reference).getByRole("button", { name: "Endgültig löschen" }).click();
  await expect(page.getByText(/Datensätze wurden entfernt/).first()).toBeVisible();
  await expect(page.getByText(reference)).toHaveCount(0);
  await expectNoBarriers();
  await signOut(page);

  await signInAs(personas.nearMarketGeilenkirchen);
  expect((await page.goto(file))?.status()).toBe(404);
});
