import { publicPages } from "./pages";
import { expect, test } from "./test";

const MAX_SCRIPT_BYTES = 140_000;

/** Words of other languages come with the page; they must not become script. */
const MOST_MORE_BYTES = 15_000;

const lightPages = ["home", "results", "offer", "ended offer", "imprint", "sign-in"];

for (const [name, path] of publicPages.filter(([name]) => lightPages.includes(name))) {
  test(`${name} loads little script and nothing of third parties`, async ({ page, baseURL }) => {
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy|[Hh]ydrat/.test(message.text())) complaints.push(message.text());
    });
    const scripts: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() !== "script") return;
      scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });

    await page.goto(`/de${path}`, { waitUntil: "networkidle" });

    const sizes = await Promise.all(scripts);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(sizes.length).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
    const own = new URL(baseURL ?? "").origin;
    expect(addresses.filter((url) => !url.startsWith(own) && !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test("no other language loads much more script than German", async ({ browser, baseURL }) => {
  const scriptBytes = async (path: string): Promise<number> => {
    // What a browser kept would not be counted.
    const context = await browser.newContext();
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() !== "script") return;
      scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${baseURL ?? ""}${path}`, { waitUntil: "networkidle" });
    const sizes = await Promise.all(scripts);
    await context.close();
    return sizes.reduce((sum, size) => sum + size, 0);
  };

  const german = await scriptBytes("/de/vacancies?q=lager");
  for (const locale of ["de-leicht", "ar", "ru"]) {
    const more = (await scriptBytes(`/${locale}/vacancies?q=lager`)) - german;
    expect(more, locale).toBeLessThanOrEqual(MOST_MORE_BYTES);
  }
});
