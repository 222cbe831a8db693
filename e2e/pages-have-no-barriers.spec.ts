import { languages, publicPages } from "./pages";
import { expect, test } from "./test";

for (const [name, path] of publicPages) {
  test(`${name} has no barriers and fits a screen of 320 pixels`, async ({
    page,
    expectNoBarriers,
  }) => {
    for (const locale of languages) {
      await page.goto(`/${locale}${path}`);

      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expectNoBarriers();
    }

    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/de${path}`);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test.describe("in dark colours", () => {
  test.use({ colorScheme: "dark" });

  for (const [name, path] of publicPages.slice(0, 2)) {
    test(`${name} has no barriers`, async ({ page, expectNoBarriers }) => {
      await page.goto(`/de${path}`);

      await expectNoBarriers();
    });
  }
});

test("open suggestions have no barriers", async ({ page, expectNoBarriers }) => {
  await page.goto("/de");
  await page.getByRole("combobox", { name: "Was suchen Sie?" }).pressSequentially("lager");
  await expect(page.getByRole("option").first()).toBeVisible();

  await expectNoBarriers();
});

test("the first stop of the keyboard leads past the header", async ({ page }) => {
  await page.goto("/de");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();

  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");

  await expect(page.getByLabel("Was suchen Sie?")).toBeFocused();
});
