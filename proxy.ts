import { type NextRequest, NextResponse } from "next/server";
import { hasLocale } from "next-intl";
import createMiddleware from "next-intl/middleware";
import { inLocale } from "./app/_i18n/in-locale";
import { routing } from "./app/_i18n/routing";
import { isStaffPage } from "./app/_i18n/staff-pages";
import { contentSecurityPolicy, policyOfData } from "./app/_server/content-security-policy";
import { formCookieName } from "./app/_server/form-cookie";
import { isReadableForm } from "./app/_server/readable-form";
import { tooManyRequests } from "./app/_server/too-many-requests";
import { mayHoldForms, takesFiles, vacancyIdInPath } from "./app/paths";
import { isFormCookie, newFormCookie } from "./lib/composition/form-token";
import { baseUrl, operator } from "./lib/composition/operator";
import { admit } from "./lib/composition/traffic";
import { vacancyUseCases } from "./lib/composition/vacancies";
import { MOST_BYTES } from "./lib/job-seekers/uploads/upload";
import { staffLocales } from "./lib/languages/portal-languages";
import { publicStateOf } from "./lib/vacancies/public-state";
import { vacancyIdSchema } from "./lib/vacancies/vacancy";

export const config = { matcher: "/((?!_next/).*)" };

const pagePattern = /^\/(?!api\/|sitemaps\/|\.well-known\/|[^/]*\.[^/]*$)/;

/** What every request meets first: headers that depend on the settings, and for pages much more. */
export const proxy = async (request: NextRequest): Promise<Response> => {
  const response =
    (await refusalOf(request)) ??
    tooLargeFile(request) ??
    ((await isReadableForm(request)) ? await answerTo(request) : badForm());
  if (baseUrl().startsWith("https:")) {
    response.headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  }
  return response;
};

/** A file beyond the limit would arrive cut off; whoever sent it is told on the page it came from. */
const tooLargeFile = ({ method, headers, nextUrl }: NextRequest): NextResponse | undefined => {
  const isTooLarge = Number(headers.get("content-length") ?? 0) > MOST_BYTES;
  if (method !== "POST" || !isTooLarge || !takesFiles(nextUrl.pathname)) return undefined;
  return NextResponse.redirect(new URL(`${nextUrl.pathname}?refused=too-large`, baseUrl()), 303);
};

const badForm = (): Response =>
  new Response("Bad Request\n", {
    status: 400,
    headers: { "Content-Type": "text/plain", "Content-Security-Policy": policyOfData },
  });

const answerTo = async (request: NextRequest): Promise<Response> =>
  pagePattern.test(request.nextUrl.pathname)
    ? toPage(request)
    : NextResponse.next({ headers: { "Content-Security-Policy": policyOfData } });

/** 429 for who sends more than people and well-behaved programs do. */
const refusalOf = async (request: NextRequest): Promise<Response | undefined> => {
  const { method, headers, nextUrl } = request;
  const { pathname } = nextUrl;
  const admitted = await admit({ method, pathname, headers, session: sessionOf(request) });
  if (admitted.ok) return undefined;
  const { retryAfterSeconds } = admitted.refusal;
  const answer = await tooManyRequests({ pathname, retryAfterSeconds });
  answer.headers.set("Content-Security-Policy", policyOfData);
  return answer;
};

/** Finds the language, forbids foreign scripts, and chooses the status code of offers. */
const toPage = async (request: NextRequest): Promise<NextResponse> => {
  const german = inGermanForStaff(request);
  if (german) return NextResponse.redirect(german);
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  // Next reads the nonce for its own scripts from the request.
  request.headers.set("Content-Security-Policy", policy);
  const isActing = mayHoldForms(request.nextUrl.pathname) || sessionOf(request) !== undefined;
  const cookie = isActing ? withFormCookie(request) : undefined;
  const { headers, status } = toLanguage(request);
  headers.set("Content-Security-Policy", policy);
  if (cookie) headers.append("Set-Cookie", cookie);
  return new NextResponse(null, { headers, status: (await statusOfVacancy(request)) ?? status });
};

/** Pages for staff and employers exist in German and English; in other languages German stands in. */
const inGermanForStaff = ({ nextUrl }: NextRequest): URL | undefined => {
  const { pathname } = nextUrl;
  const locale = pathname.split("/")[1];
  const isOther = hasLocale(routing.locales, locale) && !hasLocale(staffLocales, locale);
  if (!isOther || !isStaffPage(pathname)) return undefined;
  return new URL(`${inLocale(pathname, "de")}${nextUrl.search}`, nextUrl);
};

const sessionCookies = ["__Secure-authjs.session-token", "authjs.session-token"] as const;

/** Whoever is signed in finds a form on every page: the one that signs out. */
const sessionOf = ({ cookies }: NextRequest): string | undefined =>
  sessionCookies.map((name) => cookies.get(name)?.value).find(Boolean);

/** Sees to it that the page finds the cookie of its forms; answers what the browser has to be told. */
const withFormCookie = ({ cookies }: NextRequest): string | undefined => {
  const name = formCookieName(baseUrl());
  if (isFormCookie(cookies.get(name)?.value)) return undefined;
  const value = newFormCookie();
  cookies.set(name, value);
  const secure = baseUrl().startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}`;
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
