import { demoPassword } from "@/seeds/personas";

/**
 * The cookies of a session for a demo account, got through the forms as without scripts. Accounts
 * without a second step are in after the first.
 */
export const signInForCrawl = async (
  baseUrl: string,
  { email }: { readonly email: string },
): Promise<string> => {
  const visit = makeVisit(baseUrl);
  await visit.open("/de/sign-in");
  await visit.send({ email, password: demoPassword });
  const code = /<strong>(\d{6})<\/strong>/.exec(visit.page())?.[1];
  if (code !== undefined) await visit.send({ code });
  if (!visit.cookies().includes("session-token=")) throw new Error(`${email} could not sign in.`);
  return visit.cookies();
};

type Visit = {
  readonly open: (path: string) => Promise<void>;
  /** Fills in and sends the form that has these fields. */
  readonly send: (fields: Readonly<Record<string, string>>) => Promise<void>;
  readonly page: () => string;
  readonly cookies: () => string;
};

const makeVisit = (baseUrl: string): Visit => {
  const jar = new Map<string, string>();
  let [address, text] = [baseUrl, ""];
  const cookies = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

  const ask = async (target: string, init: RequestInit): Promise<void> => {
    const headers = { cookie: cookies() };
    const answer = await fetch(target, { ...init, headers, redirect: "manual" });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    [address, text] = [target, await answer.text()];
    const location = answer.headers.get("location");
    if (location !== null) await ask(new URL(location, target).href, { method: "GET" });
  };

  return {
    open: (path) => ask(`${baseUrl}${path}`, { method: "GET" }),
    send: (fields) => ask(address, { method: "POST", body: filledIn(text, fields) }),
    page: () => text,
    cookies,
  };
};

const filledIn = (text: string, fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  const names = Object.keys(fields).map((name) => `name="${name}"`);
  const html =
    text
      .match(/<form\b.*?<\/form>/gs)
      ?.find((each) => names.every((name) => each.includes(name))) ?? "";
  for (const [input] of html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    form.set(attributeOf(input, "name"), attributeOf(input, "value"));
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

const attributeOf = (tag: string, name: string): string =>
  (new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? "").replaceAll("&quot;", '"');
