import { loadMessages } from "@/app/_i18n/load-messages";
import { type Locale, locales, routing } from "@/app/_i18n/routing";
import { directionOf, tagOf } from "@/lib/languages/portal-languages";

type Refused = { readonly pathname: string; readonly retryAfterSeconds: number };

/** 429: a page for people, a problem (RFC 9457) for programs; both say how long to wait. */
export const tooManyRequests = async (refused: Refused): Promise<Response> => {
  const { pathname, retryAfterSeconds } = refused;
  const headers = { "retry-after": String(retryAfterSeconds), "cache-control": "no-store" };
  if (pathname.startsWith("/api/")) {
    const body = { type: "about:blank", title: "Too many requests", status: 429 };
    return Response.json(
      { ...body, detail: `Try again in ${retryAfterSeconds} seconds.` },
      { status: 429, headers: { ...headers, "content-type": "application/problem+json" } },
    );
  }
  const locale = locales.find((each) => pathname.startsWith(`/${each}/`)) ?? routing.defaultLocale;
  return new Response(await page(locale), {
    status: 429,
    headers: { ...headers, "content-type": "text/html; charset=utf-8" },
  });
};

// Plain text only: whoever is refused must cost next to nothing.
const page = async (locale: Locale): Promise<string> => {
  const { title, text, nothingLost } = (await loadMessages(locale)).tooManyRequests;
  return (
    `<!doctype html><html lang="${tagOf(locale)}" dir="${directionOf(locale)}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${title}</title></head><body><main><h1>${title}</h1>` +
    `<p>${text}</p><p>${nothingLost}</p></main></body></html>`
  );
};
