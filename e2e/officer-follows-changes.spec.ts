import { personas } from "@/seeds/personas";
import { expect, test } from "./test";

test("a change of a profile is in the history, with who made it and what it said before", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  test.setTimeout(60_000);
  await signInAs(personas.officerHeinsberg);
  await page.goto("/de/job-seekers");
  await page.getByRole("table").getByRole("link").nth(1).click();
  const file = page.url();
  await page.getByRole("link", { name: "Profil bearbeiten" }).click();
  const tabs = page.getByRole("navigation", { name: "Bereiche des Profils" });
  await tabs.getByRole("link", { name: "Zeiten" }).click();
  await page.getByLabel("Wochenstunden mindestens").fill("17");
  await page.getByLabel("Wochenstunden höchstens").fill("19");
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Gespeichert" })).toBeVisible();
  await page.getByRole("button", { name: "Letzte Änderung zurücknehmen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "zurückgenommen" })).toBeVisible();

  await page.goto(file);
  await page.getByRole("link", { name: "Verlauf der Änderungen" }).click();

  const changes = page.getByRole("row").filter({ hasText: "Mögliche Arbeitszeit" });
  await expect(changes.nth(1)).toContainText(/→ .*17 bis 19/);
  await expect(changes.nth(0)).toContainText(/17 bis 19.* → /);
  await expect(changes.nth(0)).toContainText(personas.officerHeinsberg.name);
  await expectNoBarriers();
});
