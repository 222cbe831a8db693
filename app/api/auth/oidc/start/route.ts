import { hasLocale } from "next-intl";
import { redirect } from "next/navigation";
import { routing } from "@/app/_i18n/routing";
import { rememberAsked } from "@/app/_server/sign-in-cookies";
import { paths } from "@/app/paths";
import { baseUrl } from "@/lib/composition/operator";
import { identityProvider, sealAsked } from "@/lib/composition/provider-sign-in";

/** `GET /api/auth/oidc/start?lang=de`: sends the browser to the operator's OpenID provider. */
export const GET = async (request: Request): Promise<Response> => {
  const provider = identityProvider();
  if (!provider) return new Response(null, { status: 404 });
  const lang = new URL(request.url).searchParams.get("lang");
  const locale = hasLocale(routing.locales, lang) ? lang : routing.defaultLocale;
  const asked = await provider.ask(new URL(paths.providerCallback, baseUrl()));
  if (!asked.ok) redirect(`${paths.signIn(locale)}?refused=${asked.refusal.code}`);
  const { url, handshake } = asked.value;
  await rememberAsked(sealAsked({ handshake, locale }));
  redirect(url.href);
};
