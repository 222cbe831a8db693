import { readFileSync } from "node:fs";
import type { Download } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { personas } from "@/seeds/personas";
import { expect, openPage, test } from "./test";

const filesOf = async (download: Download): Promise<Readonly<Record<string, Uint8Array>>> =>
  unzipSync(readFileSync(await download.path()));

test("an officer notes a consent and hands over a copy of all data", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  await signInAs(personas.officerHueckelhoven);
  await page.goto("/de/job-seekers");
  await page.getByRole("table").getByRole("link").first().click();
  const name = await page.getByRole("heading", { level: 1 }).innerText();
  await page.getByRole("link", { name: "Verlauf der Änderungen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Verlauf: ${name}`);
  await expect(page.getByRole("row").filter({ hasText: "Akte angelegt" })).toContainText(
    "das Portal selbst",
  );
  await expectNoBarriers();
  await page.getByRole("link", { name: "Zurück zur Akte" }).click();
  await page.getByRole("link", { name: "Einwilligungen, Auskunft und Löschung" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Datenschutz: ${name}`);
  await expectNoBarriers();

  const byMail = page.getByRole("listitem").filter({ hasText: "Kontakt per E-Mail" });
  await byMail.getByLabel("Wie wurde eingewilligt?").selectOption("im Gespräch");
  await byMail.getByRole("button", { name: "Einwilligung erteilen" }).click();
  await expect(byMail.getByText(/^Erteilt am/)).toBeVisible();
  await byMail.getByRole("button", { name: "Widerrufen" }).click();
  await expect(byMail.getByText(/^Widerrufen am/)).toBeVisible();

  await page.getByLabel("Antrag der Person").check();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Auskunft herunterladen" }).click();
  const files = await filesOf(await waiting);

  expect(Object.keys(files).toSorted()).toEqual(["auskunft.json", "auskunft.pdf"]);
  const told = strFromU8(files["auskunft.json"] ?? new Uint8Array());
  expect(JSON.parse(told)).toMatchObject({ name });
  expect(told).toContain('"given_how": "in-conversation"');
  expect(told).toContain("person-data.hand-over");
  expect(strFromU8((files["auskunft.pdf"] ?? new Uint8Array()).slice(0, 5))).toBe("%PDF-");
});

test("the data-protection officer sees what retention would remove", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  await signInAs(personas.dataProtection);
  await openPage(page, "Aufbewahrungsfristen");
  await expect(page.getByRole("columnheader", { name: "Jetzt fällig" })).toHaveCount(0);

  await page.getByRole("link", { name: /Probelauf/ }).click();

  await expect(page.getByText("Es wurde nichts gelöscht.")).toBeVisible();
  const files = page.getByRole("row").filter({ hasText: "Akten nach Ende der Leistungen" });
  await expect(files).toContainText("Löschung wird beantragt");
  await expect(files.getByRole("cell").last()).toHaveText(/^\d+$/);
  await expectNoBarriers();
});
