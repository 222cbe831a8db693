import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { routing } from "./app/_i18n/routing";
import { contentSecurityPolicy } from "./app/_server/content-security-policy";
import { paths, vacancyOfPath } from "./app/paths";
import { operator } from "./lib/composition/operator";
import { vacancyUseCases } from "./lib/composition/vacancies";
import { publicStateOf } from "./lib/vacancies/public-state";

export const config = { matcher: "/((?!api/|_next/|[^/]*\\.[^/]*$).*)" };

/** Finds the language, answers 410 for offers that have ended, and forbids foreign scripts. */
export const proxy = async (request: NextRequest): Promise<NextResponse> => {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  // Next reads the nonce for its own scripts from the request.
  request.headers.set("Content-Security-Policy", policy);
  const response = (await answerForEndedVacancy(request)) ?? toLanguage(request);
  response.headers.set("Content-Security-Policy", policy);
  return response;
};

const toLanguage = (request: NextRequest): NextResponse =>
  createMiddleware({ ...routing, defaultLocale: operator().defaultLocale })(request);

// A page component cannot choose its status code, so the proxy looks the offer up by its key first.
const answerForEndedVacancy = async (request: NextRequest): Promise<NextResponse | undefined> => {
  const shown = vacancyOfPath(request.nextUrl.pathname);
  if (!shown) return undefined;
  // A fault is left to the page, which meets it again and shows its error page.
  const vacancy = await vacancyUseCases()
    .find(shown.id)
    .catch(() => undefined);
  if (!vacancy || publicStateOf(vacancy.status) !== "ended") return undefined;
  const headers = new Headers(request.headers);
  headers.set("X-NEXT-INTL-LOCALE", shown.locale);
  const inner = new URL(paths.goneVacancy(shown.locale, shown.id), request.nextUrl);
  return NextResponse.rewrite(inner, { status: 410, request: { headers } });
};
