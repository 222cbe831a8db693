import "server-only";
import { hasLocale } from "next-intl";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { routing } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import type { SessionId } from "@/lib/accounts/sign-in/session";
import { formTokenOf, isFormCookie, isTokenOf } from "@/lib/composition/form-token";
import { baseUrl } from "@/lib/composition/operator";
import { currentVisitor } from "./current-visitor";
import { formCookieName } from "./form-cookie";

export const FORM_TOKEN = "formToken";

const formCookie = async (): Promise<string | undefined> =>
  (await cookies()).get(formCookieName(baseUrl()))?.value;

/**
 * The token that a form of this page has to send; the proxy saw to the cookie. Without one the
 * form stays without token, and whoever sends it is asked to load the page again.
 */
export const formToken = async (): Promise<string> => {
  const cookie = await formCookie();
  return isFormCookie(cookie) ? formTokenOf(cookie, await sessionHere()) : "";
};

const sessionHere = async (): Promise<SessionId | undefined> => (await currentVisitor())?.sessionId;

/** Goes on only with a form that was shown by this portal to this browser, in this session. */
export const requireFormToken = async (sent: unknown): Promise<void> => {
  const form = sent instanceof FormData ? sent : new FormData();
  if (isTokenOf(form.get(FORM_TOKEN), await formCookie(), await sessionHere())) return;
  const locale = form.get("locale");
  redirect(paths.formExpired(hasLocale(routing.locales, locale) ? locale : routing.defaultLocale));
};

/** A server action that only the portal's own forms can call; the form is its last argument. */
export const ownForm =
  <Arguments extends readonly unknown[], Answer>(
    action: (...args: Arguments) => Promise<Answer>,
  ): ((...args: Arguments) => Promise<Answer>) =>
  async (...args) => {
    await requireFormToken(args.at(-1));
    return action(...args);
  };
