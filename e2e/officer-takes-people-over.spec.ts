import type { Page } from "@playwright/test";
import {
  aWorkbook,
  inlineCell,
  numberCell,
} from "@/lib/job-seekers/handover/tables/testing/a-workbook";
import { personas } from "@/seeds/personas";
import { expect, openPage, test } from "./test";

/** Numbers of this run alone, so that a second run on the same data finds nobody it took on before. */
const run = Date.now().toString(36);

const bring = async (page: Page, name: string, content: Buffer): Promise<void> => {
  await page.goto("/de/job-seekers/import");
  await page
    .getByLabel("Datei", { exact: true })
    .setInputFiles({ name, mimeType: "text/plain", buffer: content });
  await page.getByRole("button", { name: "Datei prüfen" }).click();
  await expect(page.getByRole("heading", { name: `Vorschau: ${name}`, level: 1 })).toBeVisible();
  await expect(page.getByText("Die Datei wird geprüft.")).toBeHidden({ timeout: 20_000 });
};

const counted = (page: Page, words: string) =>
  page
    .getByRole("list", { name: "Zeilen der Datei" })
    .getByRole("listitem")
    .filter({ hasText: words });

test("an officer takes one person on and fills the profile", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  await signInAs(personas.youthHueckelhoven);
  await openPage(page, "Kundin oder Kunden aufnehmen");
  await expectNoBarriers();
  await page.getByLabel("Kundennummer").fill(`E2E-${run}-NEW`);
  await page.getByLabel("Vorname").fill("Ilse");
  await page.getByLabel("Nachname").fill("Testblüte");
  await page.getByLabel("Wohnort").fill("Atlantis am Rand");
  await page.getByRole("button", { name: "Aufnehmen" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Wohnort wurde nicht" })).toBeVisible();
  await expect(page.getByLabel("Nachname")).toHaveValue("Testblüte");

  await page.getByLabel("Wohnort").fill("41836");
  await page.getByRole("button", { name: "Aufnehmen" }).click();
  await expect(page.getByRole("heading", { name: "Ilse Testblüte", level: 1 })).toBeVisible();
});

test("a list from Excel is previewed, corrected and taken over", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  test.setTimeout(90_000);
  await signInAs(personas.youthHeinsberg);
  const table = [
    "Kd;Vorname;Nachname;PLZ;Beruf",
    `E2E-${run}-1;J\u00f6rg;M\u00fcller;52525;Lagerhelfer`,
    `E2E-${run}-1;J\u00f6rg;M\u00fcller;52525;Lagerhelfer`,
    `E2E-${run}-2;Ina;52525;Koch`,
    `E2E-${run}-3;Ivo;Ott;99999;Koch`,
  ].join("\r\n");
  await bring(page, "liste.csv", Buffer.from(table, "latin1"));
  await expect(page.getByText("Gelesen als windows-1252")).toBeVisible();

  await page.getByLabel("Bedeutung der Spalte Kd").selectOption({ label: "Kundennummer" });
  await page.getByRole("button", { name: "Mit dieser Zuordnung neu prüfen" }).click();
  const noted = page.getByRole("region", { name: "Abgelehnte und unklare Zeilen" });
  await expect(noted.getByText("Dieselbe Kundennummer steht schon in Zeile 2")).toBeVisible({
    timeout: 20_000,
  });
  await expect(noted.getByText("Spalten verrutscht: 4 statt 5")).toBeVisible();
  await expect(noted.getByText(/Wohnort nicht gefunden/)).toBeVisible();
  await expectNoBarriers();

  await page.getByRole("button", { name: "1 Person übernehmen" }).click();
  await expect(page.getByText("Übernommen. Die passenden Stellen")).toBeVisible({
    timeout: 20_000,
  });
  await page.goto(`/de/job-seekers?q=E2E-${run}-1`);
  await expect(page.getByRole("link", { name: "Jörg Müller" })).toBeVisible();
});

test("the same workbook twice changes nothing", async ({ page, signInAs }) => {
  test.setTimeout(90_000);
  await signInAs(personas.youthGeilenkirchen);
  const cells = (line: number, ...values: readonly string[]): string =>
    values.map((value, at) => inlineCell(`${"ABCDE".charAt(at)}${line}`, value)).join("");
  const rows = [
    cells(1, "Kundennummer", "Vorname", "Nachname", "Wohnort", "Geburtsdatum"),
    cells(2, `E2E-${run}-X`, "Zoë", "Łaska", "Geilenkirchen") + numberCell("E2", 32905, 1),
  ];
  for (const [words, button] of [
    ["neu", "1 Person übernehmen"],
    ["unverändert", undefined],
  ] as const) {
    await bring(page, "liste.xlsx", Buffer.from(aWorkbook({ rows })));
    await expect(counted(page, words).locator("strong")).toHaveText("1");
    if (button === undefined) continue;
    await page.getByRole("button", { name: button }).click();
    await expect(page.getByText("Übernommen. Die passenden")).toBeVisible({ timeout: 20_000 });
  }
});

test("what is no list of people says so", async ({ page, signInAs }) => {
  await signInAs(personas.fiftyPlus);
  await page.goto("/de/job-seekers/import");
  await page
    .getByLabel("Datei", { exact: true })
    .setInputFiles({ name: "x.xls", mimeType: "x/x", buffer: Buffer.from("d0cf11e0", "hex") });
  await page.getByRole("button", { name: "Datei prüfen" }).click();

  await expect(page.getByRole("alert").filter({ hasText: "alten Art (XLS)" })).toBeVisible();
});

test("whoever places nobody cannot bring a list", async ({ page, signInAs }) => {
  await signInAs(personas.controlling);

  expect((await page.goto("/de/job-seekers/import"))?.status()).toBe(404);
  expect((await page.goto("/de/job-seekers/new"))?.status()).toBe(404);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a list is taken over the same way", async ({ page, signInAs }) => {
    test.setTimeout(90_000);
    await signInAs(personas.nearMarketGeilenkirchen);
    const table = `Kundennummer,Vorname,Nachname,Ort\nE2E-${run}-N,Ada,Ohm,Gangelt\n`;
    await bring(page, "ohne.csv", Buffer.from(table));
    await page.getByRole("button", { name: "1 Person übernehmen" }).click();
    await expect(page.getByText("Übernommen. Die passenden")).toBeVisible({ timeout: 20_000 });
  });
});
