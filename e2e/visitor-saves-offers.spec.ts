import { storyVacancyId } from "@/seeds/vacancies/story-vacancies";
import { expect, test } from "./test";

const mornings = storyVacancyId("warehouse-mornings");
const withdrawn = storyVacancyId("withdrawn-night-warehouse");

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor saves an offer, takes it off the list, and puts it back", async ({ page }) => {
    await page.goto(`/de/vacancies/${mornings}`);
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    await page.getByRole("button", { name: "Stelle merken" }).click();
    await page.getByRole("link", { name: "Gemerkt (1)" }).click();

    await expect(page.getByRole("link", { name: title })).toBeVisible();
    const cookies = await page.context().cookies();
    expect(cookies.map(({ name, value }) => [name, value])).toEqual([["saved", mornings]]);

    await page.getByRole("button", { name: /^Nicht mehr merken/ }).click();
    await expect(page.getByText("Sie haben noch keine Stelle gemerkt.")).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);

    await page.getByRole("button", { name: "Rückgängig machen" }).click();
    await expect(page.getByRole("link", { name: title })).toBeVisible();
  });
});

test("a saved offer that was withdrawn is shown as such", async ({
  page,
  baseURL,
  expectNoBarriers,
}) => {
  const value = `${withdrawn}.${mornings}.00000000-0000-4000-8000-000000000000`;
  await page.context().addCookies([{ name: "saved", value, url: baseURL ?? "" }]);

  await page.goto("/de/saved");

  const offers = page.getByRole("main").getByRole("article");
  await expect(offers).toHaveCount(3);
  await expect(offers.nth(0)).toContainText("Diese Stelle ist nicht mehr frei");
  await expect(offers.nth(1)).not.toContainText("nicht mehr frei");
  await expect(offers.nth(2)).toContainText("zurzeit nicht zu sehen");
  await expectNoBarriers();

  await page.getByText("Ganze Liste löschen").first().click();
  await page.getByRole("button", { name: "Ganze Liste löschen" }).click();
  await expect(page.getByText("Sie haben noch keine Stelle gemerkt.")).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
});

test("an offer can be passed on without telling another company", async ({ page }) => {
  await page.goto(`/de/vacancies/${mornings}`);
  await page.getByText("Stelle weitergeben").click();

  const mail = page.getByRole("link", { name: "Per E-Mail senden" });
  await expect(mail).toHaveAttribute("href", new RegExp(`^mailto:.*${mornings}$`));
  await expect(page.locator("bdi").filter({ hasText: `/de/vacancies/${mornings}` })).toBeVisible();
});
