import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { routing } from "./app/_i18n/routing";
import { contentSecurityPolicy } from "./app/_server/content-security-policy";
import { vacancyIdInPath } from "./app/paths";
import { operator } from "./lib/composition/operator";
import { vacancyUseCases } from "./lib/composition/vacancies";
import { publicStateOf } from "./lib/vacancies/public-state";
import { vacancyIdSchema } from "./lib/vacancies/vacancy";

export const config = { matcher: "/((?!api/|_next/|sitemaps/|[^/]*\\.[^/]*$).*)" };

/** Finds the language, forbids foreign scripts, and chooses the status code of offers. */
export const proxy = async (request: NextRequest): Promise<NextResponse> => {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  // Next reads the nonce for its own scripts from the request.
  request.headers.set("Content-Security-Policy", policy);
  const { headers, status } = toLanguage(request);
  headers.set("Content-Security-Policy", policy);
  return new NextResponse(null, { headers, status: (await statusOfVacancy(request)) ?? status });
};

const toLanguage = (request: NextRequest): NextResponse =>
  createMiddleware({ ...routing, defaultLocale: operator().defaultLocale })(request);

const statusCodes = { open: 200, ended: 410, hidden: 404 } as const;

// A page component cannot choose its status code, and what `notFound()` shows needs scripts.
// So the offer is looked up by its key before its page is rendered.
const statusOfVacancy = async ({ nextUrl }: NextRequest): Promise<number | undefined> => {
  const text = vacancyIdInPath(nextUrl.pathname);
  if (text === undefined) return undefined;
  const id = vacancyIdSchema.safeParse(text);
  if (!id.success) return statusCodes.hidden;
  try {
    const vacancy = await vacancyUseCases().find(id.data);
    return statusCodes[vacancy ? publicStateOf(vacancy.status) : "hidden"];
  } catch {
    // The page meets the same fault and shows its error page.
    return undefined;
  }
};
