import { personas } from "@/seeds/personas";
import { expect, test } from "./test";

test("an officer filters the list, saves the view and comes back to it", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  await signInAs(personas.rehabilitation);
  await page.goto("/de/job-seekers");
  await expectNoBarriers();
  const rows = page.getByRole("table").getByRole("row");
  const all = await rows.count();

  await page.getByText("Weitere Filter").click();
  await page.getByLabel("SB/Gleichgestellt").check();
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "von" })).toBeVisible();
  const found = await rows.count();
  expect(found).toBeLessThanOrEqual(all);

  await page.getByText("Gespeicherte Ansichten").click();
  const name = `SB ${Date.now().toString(36)}`;
  await page.getByLabel("Name der Ansicht").fill(name);
  await page.getByRole("button", { name: "Diese Ansicht speichern" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Ansicht gespeichert" })).toBeVisible();

  await page.goto("/de/job-seekers");
  await page.getByRole("link", { name, exact: true }).click();
  await expect(rows).toHaveCount(found);
  await page.getByRole("button", { name: `Ansicht „${name}“ löschen` }).click();
  await expect(page.getByRole("link", { name, exact: true })).toBeHidden();
});

test("several people go into a pool at once, and out again", async ({ page, signInAs }) => {
  await signInAs(personas.officerHeinsberg);
  await page.goto("/de/job-seekers");
  const first = page.getByRole("table").getByRole("row").nth(1);
  const act = async (action: string): Promise<void> => {
    await first.getByRole("checkbox").check();
    await page.getByLabel("Was soll geschehen?").selectOption({ label: action });
    await page.getByLabel("Pool", { exact: true }).selectOption("training-graduates");
    await page.getByRole("button", { name: "Für die Ausgewählten ausführen" }).click();
    await expect(page.getByRole("status").filter({ hasText: "1 Person geändert" })).toBeVisible();
  };

  await act("in einen Pool aufnehmen");
  await expect(first.getByText("Nach Weiterbildung (FbW)")).toBeVisible();
  await act("aus einem Pool nehmen");
  await expect(first.getByText("Nach Weiterbildung (FbW)")).toBeHidden();

  await page.getByRole("button", { name: "Für die Ausgewählten ausführen" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "mindestens eine Person" })).toBeVisible();
});

test("arrow keys lead through the list, a key selects, another opens the profile", async ({
  page,
  signInAs,
}) => {
  await signInAs(personas.youthErkelenz);
  await page.goto("/de/job-seekers");
  const links = page.getByRole("table").getByRole("link");
  const boxes = page.getByRole("table").getByRole("checkbox");
  await links.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("x");
  await expect(boxes.nth(1)).toBeChecked();
  await page.keyboard.press("k");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("a");
  await expect(boxes.last()).toBeChecked();
  const name = await links.first().innerText();
  await page.keyboard.press("p");
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ziele & Erfahrung", level: 2 })).toBeVisible();
});

test("a team lead sees the site and hands a case over", async ({ page, signInAs }) => {
  await signInAs(personas.teamLead);
  await page.goto("/de/job-seekers");
  await expect(
    page.getByRole("heading", { name: "Kundinnen und Kunden des Standorts" }),
  ).toBeVisible();
  const last = page.getByRole("table").getByRole("row").last();
  await last.getByRole("checkbox").check();
  await page
    .getByLabel("Was soll geschehen?")
    .selectOption({ label: "zusätzlich zuständig machen" });
  await page.getByLabel("Zuständig").selectOption({ label: personas.youthHeinsberg.name });
  await page.getByRole("button", { name: "Für die Ausgewählten ausführen" }).click();

  await expect(page.getByRole("status").filter({ hasText: /geändert/ })).toBeVisible();
});

test("the list fits a phone", async ({ page, signInAs }) => {
  await signInAs(personas.workOpportunities);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/de/job-seekers");

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
