import type { Page } from "@playwright/test";
import { expect } from "./test";

/** Opens the page of the newest mail to this address, once the worker has written it. */
export const openMailTo = async (page: Page, address: string, subject: RegExp): Promise<void> => {
  await expect(async () => {
    await page.goto("/de/dev/mail");
    const mail = page.getByRole("listitem").filter({ hasText: address });
    await mail.getByRole("link", { name: subject }).first().click({ timeout: 1_000 });
  }).toPass({ timeout: 70_000 });
};
