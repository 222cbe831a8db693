import { readFileSync } from "node:fs";
import { personas } from "@/seeds/personas";
import { expect, test } from "./test";

test("an officer reads what would open most offers, filters, and takes the table along", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  test.setTimeout(120_000);
  await signInAs(personas.training);
  await page.goto("/de/reports/training");
  const table = page.getByRole("table", { name: "Änderungen, die Stellen öffnen" });
  await expect(async () => {
    await page.reload();
    await expect(table.getByRole("row").nth(1)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 90_000 });
  await page.getByLabel("Art der Änderung").selectOption("training");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(table.getByRole("rowheader").first()).toContainText(/^Mit /);
  await expectNoBarriers();

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Als Tabelle herunterladen (CSV)" }).click();
  const text = readFileSync(await (await downloading).path(), "utf8");

  expect(text.split("\r\n")[0]).toContain("Pool;Änderung;KldB");
  expect(text.split("\r\n").length).toBeGreaterThan(2);
});

test("a team lead has the list counted anew", async ({ page, signInAs, expectNoBarriers }) => {
  await signInAs(personas.teamLead);
  await page.goto("/de/reports/training");
  await page.getByRole("button", { name: "Jetzt neu zählen" }).click();

  await expect(page.getByText(/Die Zählung ist bestellt|wird bereits gezählt/)).toBeVisible();
  await expect(page.getByText(/Gezählt am/)).toBeVisible({ timeout: 30_000 });
  await expectNoBarriers();
});
