import { paths } from "@/app/paths";
import { baseUrl, operator } from "@/lib/composition/operator";
import { staffLocales } from "@/lib/languages/portal-languages";
import { securityText } from "./security-text";

// The address of the portal is known when it runs, not when it is built.
export const dynamic = "force-dynamic";

/** `GET /.well-known/security.txt`: whom to tell about a weakness (RFC 9116). */
export const GET = (): Response => {
  const { contact, defaultLocale } = operator();
  const text = securityText({
    contact: contact.security ?? `mailto:${contact.email}`,
    canonical: `${baseUrl()}${paths.securityText}`,
    languages: [defaultLocale, ...staffLocales.filter((locale) => locale !== defaultLocale)],
    now: new Date(),
  });
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
};
