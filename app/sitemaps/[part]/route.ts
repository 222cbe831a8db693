import { locales } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import { baseUrl } from "@/lib/composition/operator";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { type PartCount, rangeOfPart, sitemapPartCount } from "@/lib/vacancies/sitemap-parts";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";

const PAGE = 1_000;

/** `GET /sitemaps/{n}.xml`: every published offer of one range of ids, in each language. */
export const GET = async (
  _request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> => {
  const part = /^(\d{1,4})\.xml$/.exec((await params).part)?.[1];
  const count = sitemapPartCount(await vacancyUseCases().countPublished());
  if (part === undefined || Number(part) >= count) return new Response(null, { status: 404 });

  const entries: string[] = [
    ...(part === "0" ? locales.map((locale) => entry(paths.home(locale))) : []),
  ];
  for await (const vacancy of offersOf(Number(part), count)) {
    for (const locale of locales) {
      entries.push(entry(paths.vacancy(locale, vacancy.id), vacancy.changedAt));
    }
  }
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</urlset>`,
    { headers: { "content-type": "application/xml; charset=utf-8" } },
  );
};

const entry = (path: string, changedAt?: Date): string => {
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
  return `<url><loc>${baseUrl()}${path}</loc>${changed}</url>`;
};

async function* offersOf(part: number, count: PartCount): AsyncGenerator<Vacancy> {
  const { after, holds } = rangeOfPart(part, count);
  let last: VacancyId | undefined = after;
  for (;;) {
    const page = await vacancyUseCases().publishedAfter(last, PAGE);
    const inRange = page.filter(({ id }) => holds(id));
    yield* inRange;
    last = inRange.at(-1)?.id;
    if (inRange.length < PAGE) return;
  }
}
