import { personas } from "@/seeds/personas";
import { expect, test } from "./test";

test("an officer makes pools by rule and by hand, and finds their people", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  test.setTimeout(90_000);
  await signInAs(personas.officerErkelenz);
  await page.goto("/de/job-seekers?group=lone-parent");
  await page.getByText("Eigene Pools des Standorts").first().click();
  await page.getByLabel("Name des Pools").fill("Kita am Vormittag");
  await page.getByLabel("Wer gehört dazu?").selectOption("by-rule");
  await page.getByRole("button", { name: "Pool anlegen" }).click();
  await expect(page.getByText("Pool angelegt")).toBeVisible();
  await expect(page.getByRole("table")).toContainText("Kita am Vormittag (nach Regel)");

  await page.goto("/de/job-seekers");
  await page.getByText("Eigene Pools des Standorts").first().click();
  await page.getByLabel("Name des Pools").fill("Bewerbungstag");
  await page.getByRole("button", { name: "Pool anlegen" }).click();
  await expect(page.getByText("Pool angelegt")).toBeVisible();
  await page.getByRole("table").getByRole("checkbox").first().check();
  await page.getByLabel("Was soll geschehen?").selectOption("put-into-pool");
  await page.getByLabel("Pool", { exact: true }).selectOption({ label: "Bewerbungstag" });
  await page.getByRole("button", { name: "Für die Ausgewählten ausführen" }).click();
  await expect(page.getByText("1 Person geändert")).toBeVisible();
  await page.getByText("Eigene Pools des Standorts").first().click();
  await page.getByRole("link", { name: "Bewerbungstag", exact: true }).click();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(2);
  await expectNoBarriers();
});

test("an officer prints a profile with the week", async ({ page, signInAs, expectNoBarriers }) => {
  await signInAs(personas.officerErkelenz);
  await page.goto("/de/job-seekers");
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByRole("link", { name: "Profil drucken" }).click();

  await expect(page.getByRole("table", { name: "Woche" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Drucken" })).toBeVisible();
  await expectNoBarriers();
});
