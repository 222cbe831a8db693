import { hasLocale } from "next-intl";
import { redirect } from "next/navigation";
import { type Locale, routing } from "@/app/_i18n/routing";
import { landingPath } from "@/app/_server/landing-path";
import { takeAsked } from "@/app/_server/sign-in-cookies";
import { recogniseDevice, signInOrigin } from "@/app/_server/sign-in-origin";
import { paths } from "@/app/paths";
import type { EnterRefusal } from "@/lib/accounts/provider/enter-by-provider";
import type {
  IdentityProvider,
  NotProven,
  ProviderUnavailable,
} from "@/lib/accounts/provider/identity-provider";
import { auditTrail } from "@/lib/composition/audit";
import { takeSession } from "@/lib/composition/auth";
import { baseUrl } from "@/lib/composition/operator";
import {
  type Asked,
  enterByProvider,
  identityProvider,
  openAsked,
} from "@/lib/composition/provider-sign-in";

/** `GET /api/auth/oidc/callback`: where the provider sends the browser back to. */
export const GET = async (request: Request): Promise<Response> => {
  const provider = identityProvider();
  if (!provider) return new Response(null, { status: 404 });
  const asked = openAsked(await takeAsked());
  const locale = hasLocale(routing.locales, asked?.locale) ? asked.locale : routing.defaultLocale;
  if (!asked) return sendBack(locale, "sign-in-expired");
  return answer(provider, request, asked, locale);
};

const answer = async (
  provider: IdentityProvider,
  request: Request,
  { handshake }: Asked,
  locale: Locale,
): Promise<never> => {
  // The address as the provider knows it: what stands before us may have changed the request's.
  const returned = new URL(paths.providerCallback, baseUrl());
  returned.search = new URL(request.url).search;
  const proven = await provider.prove(returned, handshake);
  if (!proven.ok) return sendBack(locale, await outcomeOf(proven.refusal));
  const entered = await enterByProvider()(proven.value, (await signInOrigin()).device);
  if (!entered.ok) return sendBack(locale, entered.refusal.code);
  const { account, sessionToken } = entered.value;
  await takeSession(sessionToken);
  await recogniseDevice(account.email);
  redirect(landingPath(locale, account.role));
};

const outcomeOf = async (refusal: NotProven | ProviderUnavailable): Promise<Outcome> => {
  if (refusal.code === "provider-unavailable") return refusal.code;
  const facts = { step: "provider", why: refusal.reason };
  await auditTrail().record({ action: "account.sign-in-refused", facts });
  return "not-admitted";
};

type Outcome = "sign-in-expired" | EnterRefusal["code"] | ProviderUnavailable["code"];

const sendBack = (locale: Locale, outcome: Outcome): never =>
  redirect(`${paths.signIn(locale)}?refused=${outcome}`);
