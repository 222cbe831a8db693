import { Feed } from "feed";
import { getTranslations } from "next-intl/server";
import { type Locale, routing } from "@/app/_i18n/routing";
import { parametersOf } from "@/app/api/v1/_api/vacancy-parameters";
import { readSearch } from "@/app/_search/search-params";
import { paths } from "@/app/paths";
import { baseUrl, operator } from "@/lib/composition/operator";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import type { FoundVacancy } from "@/lib/vacancies/search-vacancies";
import type { SearchRequest } from "@/lib/vacancies/search-request";
import { hasLocale } from "next-intl";

const formats = {
  rss: { type: "application/rss+xml; charset=utf-8", write: (feed: Feed) => feed.rss2() },
  atom: { type: "application/atom+xml; charset=utf-8", write: (feed: Feed) => feed.atom1() },
} as const;

const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);

const LENGTH = 50;

/** `GET /api/feeds/rss|atom`: the newest offers of any search, with the parameters of the result page. */
export const GET = async (
  request: Request,
  { params }: { params: Promise<{ format: string }> },
): Promise<Response> => {
  const { format } = await params;
  if (!isFormat(format)) return new Response(null, { status: 404 });

  const lang = new URL(request.url).searchParams.get("lang");
  const locale = hasLocale(routing.locales, lang) ? lang : routing.defaultLocale;
  const search: SearchRequest = {
    ...readSearch(parametersOf(request.url)).request,
    sort: "newest",
    page: 1,
    pageSize: LENGTH,
  };
  const result = await vacancyUseCases().search(search);
  const feed = await emptyFeed(locale, search);
  for (const item of result.items) feed.addItem(toItem(item, locale));
  return new Response(formats[format].write(feed), {
    headers: { "content-type": formats[format].type },
  });
};

const emptyFeed = async (locale: Locale, search: SearchRequest): Promise<Feed> => {
  const t = await getTranslations({ locale, namespace: "feed" });
  const link = `${baseUrl()}${paths.vacancies(locale, { ...search, pageSize: 20 })}`;
  const words = [search.q, search.place].filter((each) => each !== "").join(", ");
  return new Feed({
    title: t("title", { portal: operator().portalName, words: words === "" ? "none" : words }),
    description: t("description", { operator: operator().name }),
    id: link,
    link,
    language: locale,
    copyright: operator().name,
    feedLinks: {
      rss: `${baseUrl()}${paths.rss(locale, search)}`,
      atom: `${baseUrl()}${paths.atom(locale, search)}`,
    },
  });
};

const toItem = ({ vacancy }: FoundVacancy, locale: Locale): Parameters<Feed["addItem"]>[0] => {
  const link = `${baseUrl()}${paths.vacancy(locale, vacancy.id)}`;
  const places = [...new Set(vacancy.facts.workplaces.map(({ locality }) => locality))];
  const where = [vacancy.facts.employerName, places.join(", ")].filter(Boolean).join(" · ");
  return {
    title: vacancy.title,
    id: link,
    link,
    description: where,
    ...(vacancy.facts.descriptionHtml ? { content: vacancy.facts.descriptionHtml } : {}),
    date: vacancy.publishedAt ?? vacancy.firstSeenAt,
  };
};
