import type { Page } from "@playwright/test";
import { demoPassword, personas } from "@/seeds/personas";
import { expect, signOut, test } from "./test";

/** A device with a fingerprint reader that always says yes. */
const addDevice = async (page: Page): Promise<void> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
};

const signInWithPassword = async (page: Page, email: string): Promise<void> => {
  await page.goto("/de/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort").fill(demoPassword);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("button", { name: "Abmelden" })).toBeVisible();
};

const fillIn = async (page: Page, name: string, password: string): Promise<void> => {
  const add = page.getByRole("button", { name: "Passkey hinzufügen" });
  const form = page.locator("form").filter({ has: add });
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("Ihr Passwort").fill(password);
  await add.click();
};

for (const [who, { email }, home] of [
  ["a job-seeker", personas.jobSeeker, /\/de\/my$/],
  ["an employer", personas.employerReturned, /\/de\/employer\/vacancies$/],
] as const) {
  test(`${who} adds, names, uses and removes a passkey`, async ({ page, expectNoBarriers }) => {
    test.setTimeout(90_000);
    await addDevice(page);
    await signInWithPassword(page, email);
    await page.goto("/de/account");
    await page.getByRole("link", { name: /Mit Fingerabdruck, Gesicht oder PIN/ }).click();
    await fillIn(page, "Mein Telefon", "nicht mein Passwort");
    await expect(page.getByRole("alert").filter({ hasText: "Ihr Passwort stimmt" })).toBeVisible();
    await fillIn(page, "Mein Telefon", demoPassword);
    await expect(page.getByText("Der Passkey ist gespeichert.")).toBeVisible();
    await expectNoBarriers();

    await page.getByText("„Mein Telefon“ umbenennen").click();
    const item = page.getByRole("listitem").filter({ hasText: "Mein Telefon" });
    await item.getByLabel("Name").fill("Altes Telefon");
    await item.getByRole("button", { name: "Namen speichern" }).click();
    await expect(page.getByText("Altes Telefon", { exact: true })).toBeVisible();

    await signOut(page);
    await page.goto("/de/sign-in");
    await page.getByRole("button", { name: "Passkey verwenden" }).click();
    await expect(page).toHaveURL(home);

    await page.goto("/de/account/passkeys");
    await expect(page.getByText(/zuletzt benutzt/)).toBeVisible();
    await page.getByRole("button", { name: "„Altes Telefon“ entfernen" }).click();
    await expect(page.getByText("Der Passkey wurde entfernt.")).toBeVisible();
    await signOut(page);
    await page.goto("/de/sign-in");
    await page.getByRole("button", { name: "Passkey verwenden" }).click();
    await expect(
      page.getByRole("alert").filter({ hasText: "Dieser Passkey gilt hier nicht" }),
    ).toBeVisible();
  });
}

test("staff are told that passkeys are not for them", async ({ page, signInAs }) => {
  await signInAs(personas.fiftyPlus);
  await page.goto("/de/account/passkeys");

  await expect(page.getByText("Mitarbeitende melden sich mit Passwort und")).toBeVisible();
  await expect(page.getByRole("button", { name: "Passkey hinzufügen" })).toHaveCount(0);
});
