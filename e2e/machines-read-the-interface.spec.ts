import { expect, test } from "./test";

test("the interface answers with offers, facets and a total", async ({ request }) => {
  const answer = await request.get(
    "/api/v1/vacancies?q=lager&place=Erkelenz&radiusKm=25&pageSize=5",
  );

  expect(answer.status()).toBe(200);
  const found = await answer.json();
  expect(found.total).toBeGreaterThan(0);
  expect(found.items.length).toBeLessThanOrEqual(5);
  expect(found.items.every((item: { distanceKm: number }) => item.distanceKm <= 25)).toBe(true);
  expect(Object.keys(found.facets)).toContain("offerType");
});

for (const [query, field] of [
  ["page=1000000000", "page"],
  ["radiusKm=-1&place=Erkelenz", "radiusKm"],
  [`q=${"x".repeat(1_000)}`, "q"],
  ["offerType=' OR 1=1 --", "offerType.0"],
  ["place=Nirgendwohausen", "place"],
] as const) {
  test(`a bad ${field} is refused with the field and the reason`, async ({ request }) => {
    const answer = await request.get(`/api/v1/vacancies?${query}`);

    expect(answer.status()).toBe(400);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    expect((await answer.json()).errors[0].field).toBe(field);
  });
}

test("one offer can be fetched by its id, others are refused clearly", async ({ request }) => {
  const list = await (await request.get("/api/v1/vacancies?pageSize=1")).json();
  const id: string = list.items[0].id;

  expect((await request.get(`/api/v1/vacancies/${id}`)).status()).toBe(200);
  expect((await request.get("/api/v1/vacancies/not-a-uuid")).status()).toBe(400);
  expect(
    (await request.get("/api/v1/vacancies/00000000-0000-4000-8000-000000000000")).status(),
  ).toBe(404);
});

test("health reports every part", async ({ request }) => {
  const answer = await request.get("/api/health");

  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    status: "up",
    database: "up",
    search: "up",
    outbox: { quarantined: 0 },
  });
});

test("feeds, sitemap and robots can be read", async ({ request }) => {
  const rss = await (await request.get("/api/feeds/rss?q=lager&lang=de")).text();
  const atom = await (await request.get("/api/feeds/atom?q=lager&lang=en")).text();
  const index = await (await request.get("/sitemap.xml")).text();
  const part = await (await request.get("/sitemaps/0.xml")).text();

  expect(rss).toContain("<item>");
  expect(atom).toContain("<entry>");
  expect(index).toContain("/sitemaps/0.xml");
  expect(part).toContain("/de/vacancies/");
  expect(await (await request.get("/robots.txt")).text()).toContain("Sitemap:");
});

test("everyone reads the own offers, page by page, without anybody's name", async ({ request }) => {
  const feed = "/api/exchange/v1/open";
  await expect.poll(async () => (await request.get(feed)).status(), { timeout: 20_000 }).toBe(200);
  const first = await request.get(`${feed}?limit=5`);
  const page = await first.json();

  expect(page.entries).toHaveLength(5);
  expect(page.licence.url).toMatch(/^https:/);
  expect(JSON.stringify(page)).not.toMatch(/contactName|"email"|"phone":/);
  const next = await (await request.get(`${feed}?limit=5&cursor=${page.next}`)).json();
  expect(next.entries[0].sequence).toBe(6);
  const etag = first.headers().etag ?? "";
  const again = await request.get(`${feed}?limit=5`, { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);
  for (const [query, status] of [
    ["cursor=nonsense", 400],
    ["limit=100000", 400],
    [`cursor=${page.next.replace(/.$/, (end: string) => (end === "a" ? "b" : "a"))}`, 410],
  ] as const) {
    expect((await request.get(`${feed}?${query}`)).status()).toBe(status);
  }
});
