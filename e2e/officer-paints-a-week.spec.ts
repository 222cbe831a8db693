import { personas } from "@/seeds/personas";
import { expect, test } from "./test";

test("an officer paints hours by mouse and by keyboard, and they are kept", async ({
  page,
  signInAs,
}) => {
  await signInAs(personas.officerErkelenz);
  await page.goto("/de/job-seekers");
  await page.getByRole("table").getByRole("link").last().click();
  await page.getByRole("link", { name: "Profil bearbeiten" }).click();
  const tabs = page.getByRole("navigation", { name: "Bereiche des Profils" });
  await tabs.getByRole("link", { name: "Zeiten" }).click();
  const box = (day: string, hour: number) => {
    const [from, until] = [hour, hour + 1].map((each) => `${String(each).padStart(2, "0")}:00`);
    return page.getByRole("checkbox", { name: `${day} ${from} bis ${until} Uhr` });
  };
  for (const hour of [8, 9, 10, 11]) await box("Montag", hour).uncheck();
  for (const hour of [8, 9]) await box("Dienstag", hour).uncheck();

  await box("Montag", 8).hover();
  await page.mouse.down();
  await box("Montag", 9).hover();
  await box("Montag", 10).hover();
  await page.mouse.up();
  await box("Dienstag", 8).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByRole("button", { name: "Speichern", exact: true }).click();

  await expect(page.getByRole("status").filter({ hasText: "Gespeichert" })).toBeVisible();
  await page.reload();
  for (const hour of [8, 9, 10]) await expect(box("Montag", hour)).toBeChecked();
  await expect(box("Montag", 11)).not.toBeChecked();
  for (const hour of [8, 9]) await expect(box("Dienstag", hour)).toBeChecked();
});
