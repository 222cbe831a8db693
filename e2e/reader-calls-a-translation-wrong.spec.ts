import { personas } from "@/seeds/personas";
import { storyVacancyId } from "@/seeds/vacancies/story-vacancies";
import { expect, openPage, test } from "./test";

test.skip(!process.env.E2E_TRANSLATOR, "this portal has no translator");

test("a reader finds a machine's translation beside the original, calls it wrong, and staff see it", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  const offer = `/en/vacancies/${storyVacancyId("care-helper-mornings")}`;
  const translation = page.getByRole("region", { name: "Machine translation" });
  await page.goto(offer);
  await expect(async () => {
    await page.reload();
    await expect(translation).toContainText("A computer translated this text", { timeout: 500 });
  }).toPass({ timeout: 10_000 });
  // The machine of the journeys shouts: what it made of the text differs from it, figures do not.
  await expect(translation).toContainText("DIENST VON 8 BIS 13 UHR");
  await expect(page.getByRole("main")).toContainText("Dienst von 8 bis 13 Uhr");
  await expectNoBarriers();

  await translation.getByRole("link", { name: "This translation is wrong" }).click();
  await page.getByRole("button", { name: "This translation is wrong" }).click();
  await expect(translation).toContainText("no longer shown until somebody has checked it");
  await expect(translation).not.toContainText("DIENST VON");

  await signInAs(personas.employerService);
  await openPage(page, "Gemeldete Übersetzungen", "Stellenprüfung");
  const reported = page.locator("section").filter({ hasText: "DIENST VON 8 BIS 13 UHR" });
  await expect(reported.getByRole("heading", { name: /Englisch/ })).toBeVisible();
  await expect(reported).toContainText("Dienst von 8 bis 13 Uhr");
  await expectNoBarriers();
});
