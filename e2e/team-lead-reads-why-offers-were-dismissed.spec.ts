import { personas } from "@/seeds/personas";
import { expect, openPage, signOut, test } from "./test";

test("a team lead reads why offers were dismissed, without persons", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  await signInAs(personas.teamLead);
  await openPage(page, "Gründe für Verwerfungen", "Auswertung");

  await expect(page.getByRole("status").filter({ hasText: "Heinsberg" })).toBeVisible();
  for (const name of ["Nach Grund", "Nach Berufsfeld", "Nach Herkunft der Stelle"]) {
    await expect(page.getByRole("table", { name })).toBeVisible();
  }
  // A quarter has three months.
  await expect(page.getByRole("table", { name: "Nach Monat" }).getByRole("row")).toHaveCount(4);
  const oldest = page.getByLabel("Zeitraum").getByRole("option").last();
  await page.getByLabel("Zeitraum").selectOption(await oldest.getAttribute("value"));
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Heinsberg" })).toBeVisible();
  await expectNoBarriers();
});

test("controlling compares sites; an administrator has no such page", async ({
  page,
  signInAs,
}) => {
  await signInAs(personas.controlling);
  await page.goto("/de/reports/dismissals");
  const reasons = page.getByRole("table", { name: "Nach Grund" });
  await expect(reasons.getByRole("row", { name: /Weg zu weit/ })).toBeVisible();
  await page.getByLabel("Standort").selectOption("erkelenz");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Erkelenz" })).toBeVisible();
  await signOut(page);

  await signInAs(personas.administrator);
  const answer = await page.goto("/de/reports/dismissals");

  expect(answer?.status()).toBe(404);
});
