import type { Page } from "@playwright/test";
import { personas } from "@/seeds/personas";
import { expect, test } from "./test";

/** The last of the list, so that journeys that look at the first person find what they look for. */
const openProfile = async (page: Page, at: number): Promise<void> => {
  await page.goto("/de/job-seekers");
  await page.getByRole("table").getByRole("link").nth(at).click();
  await page.getByRole("link", { name: "Profil bearbeiten" }).click();
};

const openTab = async (page: Page, name: string): Promise<void> => {
  const tab = page.getByRole("navigation", { name: "Bereiche des Profils" });
  await tab.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { name, level: 2 })).toBeVisible();
};

const save = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "Speichern", exact: true }).click();

const addWelder = async (page: Page): Promise<void> => {
  await page.getByLabel("Was die Person erzählt").fill("hat 5 Jahre als Schweißer gearbeitet, MAG");
  await page.getByRole("button", { name: "Verstehen" }).click();
  await expect(page.getByLabel("Jahre").first()).toHaveValue("5");
  await page.getByRole("button", { name: "Ins Profil übernehmen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Gespeichert" })).toBeVisible();
  await expect(page.getByRole("group", { name: /Erfahrung: .*Schweiß/ })).toBeVisible();
};

const tellTimes = async (page: Page): Promise<void> => {
  await openTab(page, "Zeiten");
  await page.getByRole("checkbox", { name: "Dienstag 08:00 bis 09:00 Uhr" }).check();
  await page.getByLabel("Wochenstunden mindestens").fill("15");
  await page.getByLabel("Wochenstunden höchstens").fill("30");
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "Gespeichert" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Dienstag 08:00 bis 09:00 Uhr" })).toBeChecked();
};

test("an officer fills a profile during a conversation", async ({ page, signInAs }) => {
  await signInAs(personas.officerHueckelhoven);
  await openProfile(page, -1);
  await addWelder(page);
  await tellTimes(page);

  await openTab(page, "Person");
  await page.getByLabel("Wohnort").fill("6041 Roermond");
  await save(page);
  await expect(page.getByLabel("Wohnort")).toHaveValue(/Roermond/);
  await page.getByRole("button", { name: "Letzte Änderung zurücknehmen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "zurückgenommen" })).toBeVisible();
  await expect(page.getByLabel("Wohnort")).not.toHaveValue(/Roermond/);
});

test("what contradicts itself is refused and nothing is kept", async ({ page, signInAs }) => {
  await signInAs(personas.officerGeilenkirchen);
  await openProfile(page, -2);

  await openTab(page, "Zeiten");
  await page.getByLabel("Beginn frühestens").fill("17:00");
  await page.getByLabel("Ende spätestens").fill("08:00");
  await save(page);
  await expect(page.getByRole("alert").filter({ hasText: "früheste Beginnen" })).toBeVisible();
  await expect(page.getByLabel("Beginn frühestens")).not.toHaveValue("17:00");

  await openTab(page, "Person");
  await page.getByLabel("Geburtsdatum").fill("2999-01-01");
  await save(page);
  await expect(page.getByRole("alert").filter({ hasText: "liegt in der Zukunft" })).toBeVisible();

  await page.getByLabel("Wohnort").fill("Atlantis am Rand");
  await save(page);
  await expect(page.getByRole("alert").filter({ hasText: "Ort nicht gefunden" })).toBeVisible();
});

test("no tab of a profile has barriers or needs a wide screen", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  test.setTimeout(60_000);
  await signInAs(personas.nearMarketErkelenz);
  await openProfile(page, -3);
  const links = page.getByRole("navigation", { name: "Bereiche des Profils" }).getByRole("link");
  const tabs = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
  expect(tabs).toHaveLength(9);
  for (const tab of tabs) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(tab ?? "");
    await expectNoBarriers();
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, tab ?? "").toBeLessThanOrEqual(0);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a profile is filled the same way", async ({ page, signInAs }) => {
    await signInAs(personas.youthErkelenz);
    await openProfile(page, -1);
    await addWelder(page);
    await tellTimes(page);
  });
});
