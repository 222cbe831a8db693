import { expect, test } from "./test";

const readingPages = [
  "",
  "/vacancies?q=Koch",
  "/imprint",
  "/privacy",
  "/accessibility",
  "/sources",
  "/saved",
];

// What a page loads and sets does not hang on its words: one language, one with own views, one script.
for (const locale of ["de", "de-leicht", "ar"]) {
  test(`a visitor reads in ${locale} without cookies and without third parties`, async ({
    page,
    baseURL,
  }) => {
    const origins = new Set<string>();
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) origins.add(new URL(request.url()).origin);
    });

    for (const path of locale === "de" ? readingPages : [""]) {
      await page.goto(`/${locale}${path}`);
      expect(await page.context().cookies(), path).toEqual([]);
    }
    await page.goto(`/${locale}/vacancies?q=Koch`);
    await page.getByRole("main").getByRole("article").getByRole("link").first().click();

    expect(await page.context().cookies()).toEqual([]);
    expect([...origins]).toEqual([new URL(baseURL ?? page.url()).origin]);
  });
}
