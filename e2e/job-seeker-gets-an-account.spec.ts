import type { Page } from "@playwright/test";
import { makeJobSeekers } from "@/seeds/job-seekers/make-job-seekers";
import { accountIdOf, personas } from "@/seeds/personas";
import { openMailTo } from "./mail";
import { expect, test } from "./test";

const password = "Regenschirm am Gartentor 5";

/** Somebody whom Ada looks after, and a person nobody invited. */
const people = makeJobSeekers(new Date()).filter(
  ({ identity }) => identity.familyName !== "Kornblume",
);
const ada = accountIdOf("officerErkelenz");
const invited = people.findLast(({ jobSeeker }) => jobSeeker.officerIds.includes(ada));
const other = people.find(({ jobSeeker }) => jobSeeker.siteId === "heinsberg");
if (!invited || !other) throw new Error("The demo has too few people");
const { id, reference } = invited.jobSeeker;

const signUp = async (page: Page, email: string): Promise<void> => {
  await page.getByLabel("Ihr Name").fill("Sommer");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByRole("button", { name: "Weiter" }).click();
};

const choosePassword = async (page: Page, email: string): Promise<void> => {
  await openMailTo(page, email, /Ihr Konto im Stellenportal/);
  const link = await page.locator(".mail-text").getByRole("link").getAttribute("href");
  // A mail scanner opens the link first: that makes no account.
  await page.request.get(link ?? "", { maxRetries: 2 });
  await page.goto(link ?? "");
  await page.getByLabel("Passwort").fill(password);
  await page.getByRole("button", { name: "Konto anlegen" }).click();
  await expect(page.getByText("Ihr Konto ist fertig.")).toBeVisible();
};

const signIn = async (page: Page, email: string): Promise<void> => {
  // Anew: the page that says "ready" may still be on its way into its place, and lose a click.
  await page.goto("/de/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort").fill(password);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page).toHaveURL(/\/de\/my$/, { timeout: 30_000 });
};

test("a person invited by letter gets an account and sees the own file, and no other", async ({
  page,
  browser,
  signInAs,
  expectNoBarriers,
}) => {
  test.setTimeout(150_000);
  const email = `sommer.${Date.now().toString(36)}@post.example`;
  await signInAs(personas.officerErkelenz);
  await page.goto(`/de/job-seekers/${id}`);
  await page.getByRole("link", { name: "Zugang zum Portal" }).click();
  await page.getByRole("button", { name: /Code und Brief erstellen/ }).click();
  await expect(page.getByRole("img", { name: /QR-Code/ })).toBeVisible();
  await expectNoBarriers();
  const code = await page.locator(".letter__code").innerText();
  const sheet = await page.pdf({ preferCSSPageSize: true });
  expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  const phone = await browser.newPage({ javaScriptEnabled: false });
  await phone.goto(`/de/sign-up?code=${code}`);
  await expect(phone.getByLabel("Code vom Jobcenter")).toHaveValue(code);
  await signUp(phone, email);
  await expect(
    phone.getByRole("heading", { name: "Bitte sehen Sie in Ihr Postfach" }),
  ).toBeVisible();
  await choosePassword(phone, email);
  await signIn(phone, email);
  await expect(phone).toHaveURL(/\/de\/my$/);
  await expect(phone.getByText(reference)).toBeVisible();
  await expect(phone.getByText("Ada Lindgrün")).toBeVisible();

  await phone.goto(`/de/job-seekers/${other.jobSeeker.id}`);
  expect(await phone.content()).not.toContain(other.identity.familyName);
  const again = await browser.newPage();
  await again.goto(`/de/sign-up?code=${code}`);
  await signUp(again, `again.${email}`);
  await expect(
    again.getByRole("alert").filter({ hasText: "Dieser Code gilt nicht" }),
  ).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: "Konto von der Akte trennen" }).click();
  await expect(page.getByText("Der letzte Code wurde benutzt.")).toBeVisible();
  await phone.goto("/de/my");
  await expect(phone).toHaveURL(/\/de\/sign-in$/);
  await phone.close();
  await again.close();
});

test("somebody signs up without a code and cannot guess one", async ({
  page,
  expectNoBarriers,
}) => {
  test.setTimeout(120_000);
  const email = `winter.${Date.now().toString(36)}@post.example`;
  await page.goto("/de/sign-in");
  await page.getByRole("link", { name: /Konto für die Stellensuche anlegen/ }).click();
  await expectNoBarriers();
  await signUp(page, email);
  await choosePassword(page, email);
  await signIn(page, email);

  await expect(page.getByRole("heading", { name: "Guten Tag, Sommer" })).toBeVisible();
  await expectNoBarriers();
  await page.getByLabel("Code vom Jobcenter").fill("ABCD-EFGH-JKLM-NPQR");
  await page.getByRole("button", { name: "Code verwenden" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Dieser Code gilt nicht" })).toBeVisible();
});

test("an address that has an account gets the same answer, and a letter to its owner", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { email } = personas.employerWaiting;
  await page.goto("/de/sign-up");
  await signUp(page, email);

  await expect(
    page.getByRole("heading", { name: "Bitte sehen Sie in Ihr Postfach" }),
  ).toBeVisible();
  await openMailTo(page, email, /Sie haben schon ein Konto/);
});
