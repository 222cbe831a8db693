import { expect, foundCount, test } from "./test";

test.use({ javaScriptEnabled: false });

test("search, filter, sort and read work without JavaScript", async ({ page }) => {
  await page.goto("/de");
  await page.getByLabel("Was suchen Sie?").fill("Lager");
  await page.getByLabel("Wo?").fill("Erkelenz");
  await page.getByRole("button", { name: "Stellen finden" }).click();
  const all = await foundCount(page);
  expect(all).toBeGreaterThan(0);

  await page.locator("#filter-workingTime-part-time").check();
  await page.getByRole("button", { name: "Filter anwenden" }).click();
  await expect(page.getByRole("link", { name: "Teilzeit entfernen" })).toBeVisible();
  expect(await foundCount(page)).toBeLessThan(all);

  await page.getByRole("link", { name: "neueste" }).click();
  await expect(page.getByLabel("Was suchen Sie?")).toHaveValue("Lager");

  await page.getByRole("article").first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: "So bewerben Sie sich" })).toBeVisible();
  await page.getByRole("link", { name: "Zurück zur Suche" }).click();
  await expect(page.getByRole("link", { name: "Teilzeit entfernen" })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("filters fold away and open without JavaScript", async ({ page }) => {
    await page.goto("/de/vacancies?radius=kreis");
    const minijob = page.locator("#filter-offerType-minijob");
    await expect(minijob).toBeHidden();

    await page.getByText("Filter", { exact: true }).first().click();
    await minijob.check();
    await page.getByRole("button", { name: "Filter anwenden" }).click();

    await expect(page.getByRole("link", { name: "Minijob entfernen" })).toBeVisible();
  });
});
