import { personas } from "@/seeds/personas";
import { expect, openPage, test } from "./test";

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

test("a team lead goes through all sections on a phone without JavaScript", async ({
  page,
  signInAs,
}) => {
  await signInAs(personas.teamLead);
  const sections = page.getByRole("navigation", { name: "Arbeitsbereiche" });

  for (const name of ["Vermittlung", "Stellenprüfung", "Austausch", "Auswertung", "Verwaltung"]) {
    await sections.getByRole("link", { name }).click();

    const pages = page.getByRole("navigation", { name: `Seiten zu ${name}` });
    await expect(pages.getByRole("link").first()).toHaveAttribute("aria-current", "page");
    await expect(sections.locator("[aria-current]")).toHaveText([name]);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow, name).toBeLessThanOrEqual(0);
  }

  await openPage(page, "Gemeinsame Stellenbesetzung", "Austausch");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(sections.locator("[aria-current]")).toHaveText(["Austausch"]);
});
