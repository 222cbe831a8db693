import { personas } from "@/seeds/personas";
import { expect, signOut, test } from "./test";

test("the administration decides weights; earlier explanations keep theirs", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  test.setTimeout(120_000);
  await signInAs(personas.administrator);
  await page.goto("/de/match-weights");
  await expect(page.getByRole("row").filter({ hasText: "Busse" }).first()).toBeVisible();
  await expectNoBarriers();

  await page.getByLabel("Weg zur Arbeit").fill("13");
  await page.getByLabel("Begründung").fill("Versuch: Der Weg zählt mehr.");
  await page.getByRole("button", { name: "Neue Gewichte beschließen" }).click();
  await expect(page.getByText("ergeben zusammen nicht 100")).toBeVisible();

  await page.getByLabel("Weg zur Arbeit").fill("13");
  await page.getByLabel("Kenntnisse").fill("9");
  await page.getByLabel("Begründung").fill("Versuch: Der Weg zählt mehr.");
  await page.getByRole("button", { name: "Neue Gewichte beschließen" }).click();
  await expect(page.getByText("werden jetzt neu abgeglichen")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Versuch: Der Weg" }).first()).toContainText(
    personas.administrator.name,
  );
  await signOut(page);

  await signInAs(personas.officerErkelenz);
  await page.goto("/de/match-weights");
  await expect(page.getByRole("button", { name: "Neue Gewichte beschließen" })).toHaveCount(0);
  await page.goto("/de/job-seekers");
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByRole("link", { name: "Frühere Begründungen" }).click();
  const decisions = page.getByRole("region", { name: "Entscheidungen und was dabei zu sehen war" });
  await decisions.locator("summary").first().click();
  await expect(decisions.getByRole("table").first()).toContainText("Weg zur Arbeit");
  await expectNoBarriers();
  await decisions.getByRole("link", { name: "Alle Stände zu dieser Stelle" }).first().click();
  await expect(page.getByRole("link", { name: "Alle Stellen zeigen" })).toBeVisible();
});
