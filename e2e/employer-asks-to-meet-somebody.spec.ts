import { demoPassword, personas } from "@/seeds/personas";
import { openMailTo } from "./mail";
import { expect, signOut, test } from "./test";

test("an employer asks to meet people without names, an officer notes what one decided", async ({
  page,
  signInAs,
  expectNoBarriers,
}) => {
  test.setTimeout(150_000);
  await page.goto("/de/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill(personas.employer.email);
  await page.getByLabel("Passwort").fill(demoPassword);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.getByRole("link", { name: /Aushilfe an der Fleischtheke/ }).click();
  await page.getByRole("link", { name: "Passende Personen ansehen" }).click();
  await expect(page.getByRole("heading", { name: "Wer passt zu Ihrer Stelle?" })).toBeVisible();
  await expectNoBarriers();

  const ask = page.getByRole("button", { name: "Vorstellung anfragen" });
  for (let left = await ask.count(); left > 0; left -= 1) {
    await ask.first().click();
    await expect(page.getByText("Ihre Anfrage ist bei der zuständigen Fachkraft.")).toBeVisible();
    await expect(ask).toHaveCount(left - 1);
  }
  await expect(page.getByText(/^Angefragt am/).first()).toBeVisible();
  await signOut(page);

  const { email } = personas.officerErkelenz;
  await openMailTo(page, email, /^(Eine Anfrage wartet|\d+ Anfragen warten) auf Ihre Antwort$/);
  await page.getByRole("link", { name: /\/news\// }).click();
  await expect(page.getByLabel(/^Nachricht, wenn Anfragen .* warten/)).toBeChecked();
  await expectNoBarriers();

  await signInAs(personas.officerErkelenz);
  await page.goto("/de/job-seekers");
  const waiting = page.getByRole("region", { name: /auf Antwort$/ }).getByRole("listitem");
  await waiting.filter({ hasText: "Metzgerei Eichelhof" }).first().getByRole("link").click();
  const asked = page.getByRole("region", { name: "Anfragen von Arbeitgebern" });
  const [, number = "?"] = /\(Karte (\w+)\)/.exec(await asked.innerText()) ?? [];
  await expectNoBarriers();
  await asked.getByRole("button", { name: "Möchte sich vorstellen" }).click();
  await expect(page.getByText("Der Arbeitgeber bekommt eine E-Mail.")).toBeVisible();

  await openMailTo(page, personas.employer.email, /Zusage für Aushilfe/);
  await expect(page.locator(".mail-text")).toContainText(number);
});
