import { personas } from "@/seeds/personas";
import { expect, test } from "./test";

const reference = `API-${Date.now().toString(36)}`;
const address = `/api/v1/job-seekers/${reference}`;
const record = {
  ...{ site: "heinsberg", givenName: "Nadia", familyName: "Horvat", place: "52525 Heinsberg" },
  ...{ wishes: [{ words: "Koch" }], german: "B1" },
};

test("a key lets a program hand people over until it is revoked", async ({
  page,
  request,
  signInAs,
  expectNoBarriers,
}) => {
  await signInAs(personas.administrator);
  await page.goto("/de/interface-keys");
  await expectNoBarriers();
  const name = `Fachverfahren ${reference}`;
  await page.getByLabel("Bezeichnung").fill(name);
  await page.getByLabel("Gültig für").selectOption("30");
  await page.getByRole("button", { name: "Schlüssel erzeugen" }).click();
  const key = await page.locator(".interface-key code").innerText();
  const headers = { authorization: `Bearer ${key}` };

  const created = await request.put(address, { headers, data: record });
  expect(created.status()).toBe(201);
  expect(await created.json()).toEqual({ reference, outcome: "created", notUnderstood: [] });
  const again = await request.put(address, { headers, data: record });
  expect([again.status(), (await again.json()).outcome]).toEqual([200, "unchanged"]);
  const wrong = await request.put(address, {
    headers,
    data: { ...record, birthDate: "2999-01-01" },
  });
  expect(wrong.status()).toBe(422);
  expect(wrong.headers()["content-type"]).toContain("application/problem+json");
  expect((await wrong.json()).errors).toEqual([
    { field: "record", reason: "birth-date-in-future" },
  ]);

  await page.reload();
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row.getByText("noch nie")).toBeHidden();
  await row.getByRole("button", { name: `„${name}“ sperren` }).click();
  await expect(row.getByText(/gesperrt am/)).toBeVisible();
  expect((await request.put(address, { headers, data: record })).status()).toBe(401);
});

for (const [what, headers, data, status] of [
  ["no key", {}, record, 401],
  ["a wrong key", { authorization: `Bearer sp_000000000000_${"a".repeat(43)}` }, record, 401],
  ["nonsense for a key", { authorization: "Basic x" }, record, 401],
] as const) {
  test(`${what} opens nothing`, async ({ request }) => {
    const answer = await request.put(address, { headers, data });

    expect(answer.status()).toBe(status);
    expect(answer.headers()["www-authenticate"]).toContain("Bearer");
  });
}

test("officers make no keys", async ({ page, signInAs }) => {
  await signInAs(personas.citizensWork);

  expect((await page.goto("/de/interface-keys"))?.status()).toBe(404);
});
