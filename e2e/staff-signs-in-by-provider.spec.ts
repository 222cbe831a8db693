import type { Page } from "@playwright/test";
import { expect, signOut, test } from "./test";

test.skip(!process.env.E2E_PROVIDER, "this portal knows no OpenID provider");

const enterAs = async (page: Page, login: string): Promise<void> => {
  await page.goto("/de/sign-in");
  await page.getByRole("link", { name: "Mit dem Konto des Kreises anmelden" }).click();
  await page.getByLabel("Kennung").fill(login);
  await page.getByRole("button", { name: "Weiter" }).click();
};

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an officer whom the provider calls a team lead is one here", async ({ page }) => {
      await enterAs(page, "olga");

      await expect(page.getByRole("link", { name: /Olga Feldahorn/ })).toBeVisible();
      await page.goto("/de/account");
      await expect(page.getByText("Olga Feldahorn (Teamleitung)")).toBeVisible();
      await signOut(page);
      await page.goto("/de/account");
      await expect(page).toHaveURL(/\/de\/sign-in$/);
    });
  });
}

for (const [login, who] of [
  ["lena", "somebody whose groups mean nothing here"],
  ["stranger", "somebody without an account"],
] as const) {
  test(`${who} is not let in, in the same words`, async ({ page, expectNoBarriers }) => {
    await enterAs(page, login);

    await expect(page.getByRole("alert").filter({ hasText: "Mit diesem Konto" })).toBeVisible();
    await expectNoBarriers();
    await page.goto("/de/account");
    await expect(page).toHaveURL(/\/de\/sign-in$/);
  });
}
