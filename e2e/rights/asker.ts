import { signInForCrawl } from "@/bin/test/sign-in-for-crawl";
import type { Role } from "@/lib/accounts/account";
import { type PersonaKey, personas } from "@/seeds/personas";

/** Somebody who asks the portal without a browser; without a role nobody is signed in. */
export type Asker = {
  readonly role: Role | undefined;
  readonly cookies: string;
  /** The token of the forms that were shown to this visitor. */
  readonly formToken: string;
};

/** Who tries every route for a role. */
export const personaOf: Readonly<Record<Role, PersonaKey>> = {
  officer: "officerHeinsberg",
  "case-manager": "caseManager",
  "employer-service": "employerService",
  "team-lead": "teamLead",
  controlling: "controlling",
  "data-protection": "dataProtection",
  administrator: "administrator",
  employer: "employer",
  "job-seeker": "jobSeeker",
};

export const makeAsker = async (baseUrl: string, role: Role | undefined): Promise<Asker> => {
  const signedIn = role && (await signInForCrawl(baseUrl, personas[personaOf[role]]));
  const page = await fetch(`${baseUrl}/de/${role ? "account" : "sign-in"}`, {
    headers: { cookie: signedIn ?? "" },
  });
  const formToken = /name="formToken" value="([^"]+)"/.exec(await page.text())?.[1];
  if (!formToken) throw new Error(`No form was shown to ${role ?? "nobody"}.`);
  const given = page.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  return { role, cookies: [signedIn, ...given].filter(Boolean).join("; "), formToken };
};
