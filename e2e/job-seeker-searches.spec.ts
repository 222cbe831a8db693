import { chooseLanguage, expect, foundCount, test } from "./test";

test("a job-seeker finds offers for words typed wrongly", async ({ page }) => {
  await page.goto("/de");
  await page.getByLabel("Was suchen Sie?").fill("Staplerfarer");
  await page.getByLabel("Wo?").fill("Erkelenz");
  await page.getByRole("button", { name: "Stellen finden" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("um Erkelenz");
  await expect(page.getByRole("article").first()).toContainText(/staplerfahrer/i);
});

test("offers lie within the radius and say how far away they are", async ({ page }) => {
  await page.goto("/de/vacancies?place=Erkelenz&radius=10&sort=distance");

  const places = await page.locator(".vacancy-card__distance").allInnerTexts();
  const distances = places.map((text) => (text.includes("weniger") ? 0 : Number.parseInt(text)));

  expect(distances.length).toBeGreaterThan(5);
  expect(Math.max(...distances)).toBeLessThanOrEqual(10);
  expect(distances).toEqual([...distances].sort((near, far) => near - far));
});

test("a place nobody knows is named, and near names are offered", async ({ page }) => {
  await page.goto("/de/vacancies?place=Heinsbxrgg");

  const notice = page.getByText("Heinsbxrgg“ kennen wir nicht");
  const meant = page.getByText("Gemeint ist: Heinsberg");
  await expect(notice.or(meant)).toBeVisible();

  await page.goto("/de/vacancies?place=Qqqqzzzz");
  await expect(page.getByText("Den Ort „Qqqqzzzz“ kennen wir nicht")).toBeVisible();
});

test("ticking a filter narrows the list at once, going back widens it", async ({ page }) => {
  await page.goto("/de/vacancies?radius=kreis");
  const all = await foundCount(page);

  await page
    .getByRole("checkbox", { name: /^Minijob/ })
    .first()
    .check();
  await expect(page).toHaveURL(/offerType=minijob/);
  await expect(page.getByRole("link", { name: "Minijob entfernen" })).toBeVisible();
  expect(await foundCount(page)).toBeLessThan(all);

  await page.goBack();
  await expect(page.getByRole("link", { name: "Minijob entfernen" })).toBeHidden();
  await expect(page.getByRole("checkbox", { name: /^Minijob/ }).first()).not.toBeChecked();
  expect(await foundCount(page)).toBe(all);
});

test("the number beside a filter is the number of offers it brings", async ({ page }) => {
  await page.goto("/de/vacancies?radius=kreis&contract=permanent");
  const label = page.locator("label[for=filter-workingTime-part-time]");
  const promised = Number(await label.locator(".filter-option__count").innerText());

  await label.click();
  await expect(page).toHaveURL(/workingTime=part-time/);
  await expect(page.getByRole("link", { name: "Teilzeit entfernen" })).toBeVisible();

  expect(await foundCount(page)).toBe(promised);
});

test("a chosen filter goes away with one click", async ({ page }) => {
  await page.goto("/de/vacancies?q=lager&offerType=minijob&contract=permanent");
  await page.getByRole("link", { name: "Minijob entfernen" }).click();

  await expect(page).toHaveURL("/de/vacancies?q=lager&contract=permanent");
});

test("type-ahead suggests what has hits and works with the keyboard", async ({ page }) => {
  await page.goto("/de");
  const field = page.getByRole("combobox", { name: "Was suchen Sie?" });
  await field.pressSequentially("lager");
  await expect(page.getByRole("option").first()).toBeVisible();

  await field.press("ArrowDown");
  const first = page.getByRole("option").first();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute(
    "aria-activedescendant",
    (await first.getAttribute("id")) ?? "",
  );
  await field.press("Escape");
  await expect(page.getByRole("option").first()).toBeHidden();

  await field.pressSequentially("h");
  await expect(page.getByRole("option").first()).toBeVisible();
  await field.press("ArrowDown");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/de\/vacancies\?q=/);
  expect(await foundCount(page)).toBeGreaterThan(0);
});

test("a place on the map leads to exactly the offers it counts", async ({ page }) => {
  await page.goto("/de");
  const area = page.getByRole("link", { name: /^Wegberg: \d+ Stellen$/ });
  const promised = Number(/\d+/.exec((await area.getAttribute("aria-label")) ?? "")?.[0]);

  await area.press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `${promised} Stellen in Wegberg`,
  );
});

test("quick links keep their promise", async ({ page }) => {
  await page.goto("/de");
  const link = page.getByRole("link", { name: /^Teilzeit am Vormittag/ });
  const promised = Number(/\d+$/.exec(await link.innerText())?.[0]);

  await link.click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${promised} Stellen`);
});

test("an empty result says what to loosen and how much that brings", async ({ page }) => {
  await page.goto("/de/vacancies?q=Staplerfahrer&place=Selfkant&radius=5&offerType=internship");
  const way = page.getByRole("link", { name: /^Ohne Filter suchen/ });
  const promised = Number(/(\d+) Stelle/.exec(await way.innerText())?.[1]);

  await way.click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Staplerfahrer");
  expect(await foundCount(page)).toBe(promised);
});

test("pages follow each other and none is beyond the last", async ({ page }) => {
  await page.goto("/de/vacancies?radius=kreis");
  await page.getByRole("link", { name: "Weiter" }).click();
  await expect(page.getByRole("link", { name: "Seite 2, aktuelle Seite" })).toBeVisible();

  await page.goto("/de/vacancies?radius=kreis&page=1000000000");
  await expect(page.getByRole("link", { name: /aktuelle Seite/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Weiter" })).toBeHidden();
});

test("switching the language keeps the search", async ({ page }) => {
  await page.goto("/de/vacancies?q=lager&place=Erkelenz&offerType=employment");
  const found = await foundCount(page);

  await chooseLanguage(page, "English");

  await expect(page).toHaveURL("/en/vacancies?q=lager&place=Erkelenz&offerType=employment");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("offers for “lager”");
  expect(await foundCount(page)).toBe(found);
});

test.describe("on the first visit", () => {
  test.use({ locale: "en-GB" });

  test("the browser's language decides, and no cookie is set", async ({ page, context }) => {
    await page.goto("/");

    await expect(page).toHaveURL("/en");
    expect(await context.cookies()).toEqual([]);
  });
});

const hostile = [
  ["words of 10,000 characters", `q=${"x".repeat(10_000)}`],
  ["control characters", "q=%00%01%1b[31mLager%0d%0a"],
  ["marks that turn the direction", "q=%E2%80%AELager%E2%80%8F"],
  ["SQL", "q='%3B+DROP+TABLE+vacancy--&place='+OR+1=1--&source='+OR+1=1--"],
  ["filter syntax", 'q=offerType+=+"x"+OR+id+EXISTS&field="]&contract=NOT+a'],
  ["a negative radius", "place=Erkelenz&radius=-1"],
  ["a page far away", "page=1000000000"],
  ["markup", "q=<script>alert(1)</script>&place=<img+src=x+onerror=alert(1)>"],
] as const;

for (const [what, query] of hostile) {
  test(`${what} in the address end in a result page`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });

    const answer = await page.goto(`/de/vacancies?${query}`);

    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/Stellen?/);
    expect(dialogs).toEqual([]);
  });
}

test("words are understood as conditions, and taken back to plain words one by one", async ({
  page,
}) => {
  await page.goto("/de/vacancies?q=Pflegehelfer Teilzeit Erkelenz ohne Wochenende");
  const understood = page.getByRole("navigation", { name: "Verstanden als:" });

  await expect(understood.getByRole("listitem")).toContainText([
    /^Beruf: .*[Pp]fleg/,
    "Teilzeit",
    "Ort: Erkelenz",
    "ohne Wochenendarbeit",
    "Nur den Wortlaut suchen",
  ]);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("um Erkelenz");

  await understood.getByRole("link", { name: /^ohne Wochenendarbeit/ }).click();
  await expect(understood.getByText("ohne Wochenendarbeit")).toBeHidden();
  await expect(understood.getByText("Teilzeit")).toBeVisible();

  await understood.getByRole("link", { name: "Nur den Wortlaut suchen" }).click();
  await expect(understood.getByText("Beruf:")).toBeHidden();

  await understood.getByRole("link", { name: "Wieder nach Bedeutung suchen" }).click();
  await expect(understood.getByText("ohne Wochenendarbeit")).toBeVisible();
});

test("a distance among the words counts and is named", async ({ page }) => {
  await page.goto("/de/vacancies?q=Koch 10 km um Heinsberg");

  await expect(page.getByRole("heading", { level: 1 })).toContainText("10 km um Heinsberg");
});
