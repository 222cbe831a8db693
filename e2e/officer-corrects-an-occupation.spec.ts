import { personas } from "@/seeds/personas";
import { oddTitleId } from "@/seeds/vacancies/odd-title-vacancies";
import { expect, test } from "./test";

const juggler = oddTitleId("number-juggler-1");

test("an officer says what a title means, and the search for that occupation finds the offer", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  // The index follows in seconds, on a machine busy with other journeys in many.
  test.slow();
  await signInAs(personas.officerErkelenz);
  await page.goto(`/de/vacancies/${juggler}`);
  await expect(page.getByText("aus dem Text gelesen").first()).toBeVisible();
  await page.getByRole("link", { name: "Beruf dieser Stelle" }).click();
  await expect(page.getByText("nicht sicher zugeordnet")).toBeVisible();
  await expectNoBarriers();

  await page.getByLabel("Beruf suchen").fill("Buchhalter");
  await page.getByRole("button", { name: "Suchen", exact: true }).click();
  await page.getByRole("radio", { name: /^Bilanzbuchhalter\/in/ }).check();
  await page.getByRole("button", { name: "Beruf zuordnen" }).click();
  await expect(page.getByRole("status")).toContainText("Zuordnung gespeichert");

  await expect(async () => {
    await page.goto("/de/vacancies?q=Bilanzbuchhalter");
    await expect(page.getByRole("link", { name: /Zahlenjongleur/ })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });

  await page.goto("/de/occupations");
  const corrections = page.getByRole("region", { name: "Zuordnungen durch Fachkräfte" });
  await expect(corrections.getByRole("row", { name: /Zahlenjongleur/ }).first()).toContainText(
    personas.officerErkelenz.name,
  );
  await expectNoBarriers();
  await corrections
    .getByRole("button", { name: "Zuordnung von „Zahlenjongleur (m/w/d)“ zurücknehmen" })
    .click();
  await expect(page.getByRole("status")).toContainText("Zuordnung zurückgenommen");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("employer service takes a suggestion and takes it back", async ({ page, signInAs }) => {
    await signInAs(personas.employerService);
    await page.goto(`/de/occupations/${oddTitleId("bakehouse-elf")}`);
    await page.getByRole("radio", { name: /^Bäcker\/in/ }).check();
    await page.getByRole("button", { name: "Beruf zuordnen" }).click();
    await expect(page.getByText("durch eine Fachkraft zugeordnet")).toBeVisible();

    await page.getByRole("button", { name: "Zurücknehmen" }).click();

    await expect(page.getByText("nicht sicher zugeordnet")).toBeVisible();
  });
});

test("visitors and controlling are offered nothing to correct", async ({ page, signInAs }) => {
  await page.goto(`/de/vacancies/${juggler}`);
  await expect(page.getByRole("link", { name: "Beruf dieser Stelle" })).toHaveCount(0);

  await signInAs(personas.controlling);
  await page.goto("/de/occupations");
  await expect(page.getByText("können Sie keine Berufe zuordnen")).toBeVisible();
});
