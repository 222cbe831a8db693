import { storyVacancyId } from "@/seeds/vacancies/story-vacancies";
import { chooseLanguage, expect, test } from "./test";

const mornings = storyVacancyId("warehouse-mornings");
const withdrawn = storyVacancyId("withdrawn-night-warehouse");
const dutch = storyVacancyId("dutch-warehouse");

test("a job-seeker opens an offer and goes back to the same search", async ({ page }) => {
  await page.goto("/de/vacancies?q=lagerhelfer&radius=kreis");
  const link = page.getByRole("article").first().getByRole("link");
  const title = await link.innerText();
  await link.click();

  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.getByRole("link", { name: "Zurück zur Suche" }).click();
  await expect(page).toHaveURL("/de/vacancies?q=lagerhelfer&radius=kreis");
});

test("an offer shows what is known, and what is not as unknown", async ({ page }) => {
  await page.goto(`/de/vacancies/${mornings}`);

  const time = page.getByRole("region", { name: "Arbeitszeit" });
  await expect(time).toContainText("07:30 bis 12:30 Uhr");
  await expect(page.getByText("Zuletzt bestätigt:")).toBeVisible();
  await expect(page.getByText("keine Angabe").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Ähnliche Stellen" })).toBeVisible();
});

test("an offer describes itself to search engines", async ({ page }) => {
  await page.goto(`/de/vacancies/${mornings}`);

  const text = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(text ?? "")).toMatchObject({
    "@type": "JobPosting",
    url: expect.stringContaining(mornings),
    jobLocation: expect.any(Array),
  });
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    expect.stringMatching(`/de/vacancies/${mornings}$`),
  );
  await expect(page.locator('link[hreflang="en"]')).toHaveCount(1);
});

test("an offer in another language keeps its own words", async ({ page }) => {
  await page.goto(`/de/vacancies/${dutch}`);

  await expect(
    page.getByRole("heading", { name: "Originaltext der Anzeige auf Niederländisch" }),
  ).toBeVisible();
  await expect(page.locator(".rich-text")).toHaveAttribute("lang", "nl");
});

test("an offer prints on one page", async ({ page }) => {
  await page.goto(`/de/vacancies/${mornings}`);

  const sheet = await page.pdf({ preferCSSPageSize: true });

  expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

for (const locale of ["en", "ru"]) {
  test(`the sheet of an offer prints on one page in ${locale} beside German`, async ({ page }) => {
    await page.goto(`/${locale}/vacancies/${mornings}/sheet`);

    const sheet = await page.pdf({ preferCSSPageSize: true });

    expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

for (const [locale, heading, search] of [
  ["de", "Diese Stelle ist nicht mehr frei", "Nach ähnlichen Stellen suchen"],
  ["en", "This position is no longer open", "Search for similar offers"],
] as const) {
  test(`a withdrawn offer is gone for good and helps on (${locale})`, async ({ page }) => {
    const answer = await page.goto(`/${locale}/vacancies/${withdrawn}`);

    expect(answer?.status()).toBe(410);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole("article").first()).toBeVisible();
    await page.getByRole("link", { name: search }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/vacancies\\?q=`));
  });
}

test("the language switch of a gone offer stays on its address", async ({ page }) => {
  await page.goto(`/de/vacancies/${withdrawn}`);
  await chooseLanguage(page, "English");

  await expect(page).toHaveURL(`/en/vacancies/${withdrawn}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "This position is no longer open",
  );
});

for (const address of [
  "/de/vacancies/not-a-uuid",
  "/de/vacancies/00000000-0000-4000-8000-000000000000",
  "/de/nowhere",
  "/nowhere.txt",
]) {
  test(`${address} is not found and says so`, async ({ page }) => {
    const answer = await page.goto(address);

    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "Diese Seite gibt es nicht" })).toBeVisible();
  });
}
