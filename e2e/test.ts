import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { demoPassword } from "@/seeds/personas";

type Fixtures = {
  /** Fails with the list of barriers that axe finds on the page as it is now. */
  readonly expectNoBarriers: () => Promise<void>;
  /** Opens a session for a demo account without the sign-in form. */
  readonly signInAs: (persona: { readonly email: string }) => Promise<void>;
};

export const test = base.extend<Fixtures>({
  expectNoBarriers: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const barriers = violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.slice(0, 3).map(({ target }) => target.join(" ")),
      }));
      expect(barriers).toEqual([]);
    });
  },
  signInAs: async ({ page }, use) => {
    await use(async ({ email }) => {
      const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
      const answer = await page.request.post("/api/auth/callback/credentials", {
        form: { csrfToken, email, password: demoPassword },
      });
      expect(answer.ok()).toBe(true);
    });
  },
});

export { expect };

/** The number of offers a result page says it found. */
export const foundCount = async (page: Page): Promise<number> => {
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  if (/^(Eine Stelle|One offer)/.test(heading)) return 1;
  return Number((/^[\d.,]+/.exec(heading)?.[0] ?? "0").replace(/[.,]/g, ""));
};
