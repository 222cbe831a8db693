import { directionOf, languageFacts, locales, tagOf } from "@/lib/languages/portal-languages";
import { storyVacancyId } from "@/seeds/vacancies/story-vacancies";
import { chooseLanguage, expect, test } from "./test";

/** "Cleaner" as people of each language type it. */
const queries: Readonly<Record<string, string>> = {
  de: "Reinigungskraft",
  "de-leicht": "putzen",
  en: "cleaner",
  nl: "schoonmaker",
  pl: "sprzątaczka",
  tr: "temizlikçi",
  ru: "уборщица",
  uk: "прибиральниця",
  ar: "عامل نظافة",
  ro: "femeie de serviciu",
  bg: "чистачка",
  fr: "agent d'entretien",
  it: "addetto alle pulizie",
  es: "limpiadora",
};

const mornings = storyVacancyId("warehouse-mornings");

/** Plain German, the script that runs the other way, and languages with long words. */
const widestLocales = ["de", "de-leicht", "ar", "bg", "fr"] as const;

for (const locale of locales) {
  test(`search, offer, saving, language switch and sheet work in ${locale}`, async ({
    page,
    expectNoBarriers,
  }) => {
    const html = page.locator("html");

    await page.goto(
      `/${locale}/vacancies?${new URLSearchParams({ q: queries[locale] ?? "" }).toString()}`,
    );
    await expect(html).toHaveAttribute("lang", tagOf(locale));
    await expect(html).toHaveAttribute("dir", directionOf(locale));
    await expect(page.locator("a.chip").first()).toBeVisible();
    await expectNoBarriers();

    await page.locator(".vacancy-card__title a").first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/vacancies/[0-9a-f-]{36}$`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const saved = page.locator("#saved");
    await saved.locator(".saved-form button").click();
    await expect(saved.getByRole("status")).toBeVisible();
    await expectNoBarriers();

    const { pathname } = new URL(page.url());
    await chooseLanguage(page, languageFacts[locale === "de" ? "en" : "de"].name);
    const other = locale === "de" ? "en" : "de";
    await expect(page).toHaveURL(pathname.replace(`/${locale}/`, `/${other}/`));
    await expect(html).toHaveAttribute("lang", tagOf(other));
    await expect(saved.getByRole("status")).toBeVisible();

    await page.goto(`/${locale}/vacancies/${mornings}/sheet`);
    await expect(page.getByRole("img")).toBeVisible();
    // The sheet is built of the same parts in every language; only the direction differs.
    if (locale === "de" || locale === "ar") await expectNoBarriers();
  });
}

for (const locale of widestLocales) {
  test(`a phone shows an offer in ${locale} without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [
      "",
      "/vacancies",
      `/vacancies/${mornings}`,
      `/vacancies/${mornings}/sheet`,
    ]) {
      await page.goto(`/${locale}${path}`);
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect({ path, fits: overflow <= 0 }).toEqual({ path, fits: true });
    }
  });
}

test("the first visit leads to the reader's language", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();

  await page.goto(`${baseURL ?? ""}/`);

  await expect(page).toHaveURL(/\/en$/);
  await context.close();
});

test("pages for staff stay German in a language they do not exist in", async ({ page }) => {
  await page.goto("/de-leicht/employer/register");

  await expect(page).toHaveURL(/\/de\/employer\/register$/);
});
