import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { demoPassword, personas } from "@/seeds/personas";
import { expect, test } from "./test";

test("a job-seeker sees what is stored, who read it, and takes it along", async ({
  page,
  expectNoBarriers,
}) => {
  await page.goto("/de/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill(personas.jobSeeker.email);
  await page.getByLabel("Passwort").fill(demoPassword);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.getByRole("link", { name: "Was das Jobcenter über mich speichert" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Meine Daten");
  await expect(page.getByText("Kornblume").first()).toBeVisible();
  await expect(page.getByText(/Eigene Daten angesehen/).first()).toBeVisible();
  await expectNoBarriers();

  const byPhone = page.getByRole("listitem").filter({ hasText: "Kontakt per Telefon" });
  await byPhone.getByRole("button", { name: "Einwilligung erteilen" }).click();
  await expect(byPhone.getByText(/^Erteilt am/)).toBeVisible();
  await byPhone.getByRole("button", { name: "Widerrufen" }).click();
  await expect(byPhone.getByText(/^Widerrufen am/)).toBeVisible();

  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Meine Daten herunterladen" }).click();
  const files = unzipSync(readFileSync(await (await waiting).path()));
  expect(strFromU8(files["auskunft.json"] ?? new Uint8Array())).toContain("Kornblume");

  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto("/de/my-data");
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow).toBeLessThanOrEqual(0);
});
