import { demoPassword, personas } from "@/seeds/personas";
import { expect, shownDemoCode, test } from "./test";

const { email } = personas.youthGeilenkirchen;
const newPassword = "quittengelee mit vier deckeln";

test("an officer resets her password by mail", async ({ page, expectNoBarriers }) => {
  test.slow();
  await page.goto("/de/sign-in");
  await page.getByRole("link", { name: "Passwort vergessen?" }).click();
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByRole("button", { name: "Link anfordern" }).click();
  await expect(page.getByText("Wenn es zu dieser Adresse ein Konto gibt")).toBeVisible();
  await expectNoBarriers();

  const letter = page.getByRole("listitem").filter({ hasText: email }).getByRole("link");
  await expect(async () => {
    await page.goto("/de/dev/mail");
    await expect(letter.first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 70_000 });
  await letter.first().click();
  const text = await page.getByRole("main").innerText();
  const link = /http\S+password-reset\/new\?token=\S+/.exec(text)?.[0] ?? "";
  // A mail scanner opens the link first: that changes nothing.
  await page.request.get(link);
  await page.goto(link);
  await expectNoBarriers();
  await page.getByLabel("Neues Passwort").fill(newPassword);
  await page.getByRole("button", { name: "Passwort festlegen" }).click();
  await expect(page.getByText("Ihr neues Passwort gilt")).toBeVisible();

  const enter = async (password: string): Promise<void> => {
    await page.getByLabel("E-Mail-Adresse").fill(email);
    await page.getByLabel("Passwort").fill(password);
    await page.getByRole("button", { name: "Anmelden" }).click();
  };
  await enter(demoPassword);
  await expect(page.getByText("E-Mail-Adresse oder Passwort stimmen nicht")).toBeVisible();
  await enter(newPassword);
  await page.getByLabel("Code").fill(await shownDemoCode(page));
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("link", { name: /Nils Eisvogel/ })).toBeVisible();

  await page.goto(link);
  await expect(page.getByText("Dieser Link gilt nicht mehr")).toBeVisible();
});
