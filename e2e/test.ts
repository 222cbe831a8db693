import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { demoPassword } from "@/seeds/personas";

type Fixtures = {
  /** Fails with the list of barriers that axe finds on the page as it is now. */
  readonly expectNoBarriers: () => Promise<void>;
  /**
   * Signs a member of staff in, with the code that the demo shows. Whoever signed in before in this
   * worker comes back with that session where it still lasts: most journeys are about what follows.
   */
  readonly signInAs: (persona: { readonly email: string }) => Promise<void>;
};

type Session = {
  readonly cookies: Awaited<ReturnType<BrowserContext["cookies"]>>;
  readonly startPage: string;
};

type WorkerFixtures = { readonly sessions: Map<string, Session> };

export const test = base.extend<Fixtures, WorkerFixtures>({
  expectNoBarriers: async ({ page }, use) => {
    await use(async () => {
      // Our pages have no frames; without the legacy mode, axe opens a second page for each check.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      const barriers = violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.slice(0, 3).map(({ target }) => target.join(" ")),
      }));
      expect(barriers).toEqual([]);
    });
  },
  // Playwright reads from the empty braces that nothing else is needed.
  sessions: [async ({}, use) => use(new Map<string, Session>()), { scope: "worker" }],
  signInAs: async ({ page, context, sessions }, use) => {
    await use(async ({ email }) => {
      if (await comeBack(page, sessions.get(email))) return;
      await signIn(page, email);
      sessions.set(email, { cookies: await context.cookies(), startPage: page.url() });
    });
  },
});

export { expect };

/** Goes on with a session, and answers whether it still lasts. */
const comeBack = async (page: Page, session: Session | undefined): Promise<boolean> => {
  if (!session) return false;
  await page.context().addCookies(session.cookies);
  await page.goto(session.startPage);
  return page.getByRole("button", { name: "Abmelden" }).isVisible();
};

/** Signs in as a person would, by e-mail, password and code. */
export const signIn = async (page: Page, email: string): Promise<void> => {
  await page.goto("/de/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort").fill(demoPassword);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.getByLabel("Code").fill(await shownDemoCode(page));
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("button", { name: "Abmelden" })).toBeVisible();
};

/** Goes to a page of staff by the rows below the header: first by its section, where there are some. */
export const openPage = async (page: Page, name: string, section?: string): Promise<void> => {
  const link = (text: string) =>
    page.locator(".staff-bar").getByRole("link", { name: text, exact: true });
  if (section !== undefined) {
    await link(section).click();
    await expect(link(section)).toHaveAttribute("aria-current", "true");
  }
  await link(name).click();
  await expect(link(name)).toHaveAttribute("aria-current", "page");
};

/** Signs out and waits until the portal has said so: leaving earlier would cancel the request. */
export const signOut = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Abmelden" }).click();
  await expect(page.getByRole("button", { name: "Abmelden" })).toBeHidden();
};

/** The code of this moment, as the second step shows it for demo accounts. */
export const shownDemoCode = (page: Page): Promise<string> =>
  page.getByText("Aktueller Code dieses Kontos").locator("strong").innerText();

/** Opens the language switch and chooses a language by its own name. */
export const chooseLanguage = async (page: Page, name: string): Promise<void> => {
  await page.locator(".language-switch summary").click();
  await page.locator(".language-switch").getByRole("link", { name, exact: true }).click();
};

/** The number of offers a result page says it found. */
export const foundCount = async (page: Page): Promise<number> => {
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  if (/^(Eine Stelle|One offer)/.test(heading)) return 1;
  return Number((/^[\d.,]+/.exec(heading)?.[0] ?? "0").replace(/[.,]/g, ""));
};
