import { publicPages } from "./pages";
import { expect, test } from "./test";

const MAX_SCRIPT_BYTES = 140_000;

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
