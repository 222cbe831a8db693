import { storyVacancyId } from "@/seeds/vacancies/story-vacancies";
import { expect, test } from "./test";

const gate = storyVacancyId("gate-keeper");
const address = "pforte@nachtkauz.example";

test("a job-seeker has the employer asked which languages the team speaks", async ({
  page,
  expectNoBarriers,
}) => {
  test.slow();
  await page.goto(`/de/vacancies/${gate}`);
  await page.getByRole("link", { name: "Beim Betrieb nachfragen" }).click();
  await expectNoBarriers();
  await page.getByRole("button", { name: "Jetzt nachfragen" }).click();
  await expect(page.getByRole("status")).toContainText("Eine Antwort steht noch aus");

  const letter = page.getByRole("listitem").filter({ hasText: address }).getByRole("link");
  await expect(async () => {
    await page.goto("/de/dev/mail");
    await expect(letter.first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 70_000 });
  await letter.first().click();
  const text = await page.getByRole("main").innerText();
  await page.goto(/http\S+employer\/german\/\S+/.exec(text)?.[0] ?? "");
  await expectNoBarriers();
  await page.getByRole("checkbox", { name: "Polnisch" }).check();
  await page.getByRole("button", { name: "Antwort speichern" }).click();
  await expect(page.getByRole("status")).toContainText("Ihre Antwort ist gespeichert");

  await page.goto(`/en/vacancies/${gate}`);
  await expect(
    page.getByRole("region", { name: "How much German is needed?" }).getByText("Polish"),
  ).toBeVisible();
});

test("offers for which little German is enough can be filtered", async ({ page }) => {
  await page.goto("/de/vacancies?german=a2");

  await expect(
    page.getByRole("link", { name: /mit wenig Deutsch möglich \(A2\) entfernen/ }),
  ).toBeVisible();
  await page.getByRole("article").getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "Wie viel Deutsch ist nötig?" })).toContainText(
    /A[12]:/,
  );
});
