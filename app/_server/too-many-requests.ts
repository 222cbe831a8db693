import { type Locale, locales, routing } from "@/app/_i18n/routing";
import de from "@/messages/de.json";
import en from "@/messages/en.json";

const words = { de: de.tooManyRequests, en: en.tooManyRequests } as const;

type Refused = { readonly pathname: string; readonly retryAfterSeconds: number };

/** 429: a page for people, a problem (RFC 9457) for programs; both say how long to wait. */
export const tooManyRequests = ({ pathname, retryAfterSeconds }: Refused): Response => {
  const headers = { "retry-after": String(retryAfterSeconds), "cache-control": "no-store" };
  if (pathname.startsWith("/api/")) {
    const body = { type: "about:blank", title: en.tooManyRequests.title, status: 429 };
    return Response.json(
      { ...body, detail: `Try again in ${retryAfterSeconds} seconds.` },
      { status: 429, headers: { ...headers, "content-type": "application/problem+json" } },
    );
  }
  const locale = locales.find((each) => pathname.startsWith(`/${each}/`)) ?? routing.defaultLocale;
  return new Response(page(locale), {
    status: 429,
    headers: { ...headers, "content-type": "text/html; charset=utf-8" },
  });
};

// Plain text only: whoever is refused must cost next to nothing.
const page = (locale: Locale): string => {
  const { title, text, nothingLost } = words[locale];
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${title}</title></head><body><main><h1>${title}</h1>` +
    `<p>${text}</p><p>${nothingLost}</p></main></body></html>`
  );
};
