import { z } from "zod";
import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import { origins, offerTypes, confirmationWays, type Vacancy } from "@/lib/vacancies/vacancy";
import { vacancyFactsSchema } from "@/lib/vacancies/vacancy-facts";
import { workingTimes, workingTimesOf } from "@/lib/vacancies/working-time";

/** What a list says about each offer. Absent means unknown. */
export const vacancyItemSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  employer: z.string().optional(),
  offerType: z.enum(offerTypes),
  origin: z.enum(origins),
  source: z.string(),
  workingTimes: z.array(z.enum(workingTimes)),
  occupations: vacancyFactsSchema.shape.occupations,
  workplaces: vacancyFactsSchema.shape.workplaces,
  contract: vacancyFactsSchema.shape.contract,
  pay: vacancyFactsSchema.shape.pay,
  distanceKm: z.number().optional(),
  publishedAt: z.iso.datetime().optional(),
  lastConfirmed: z.object({ at: z.iso.datetime(), how: z.enum(confirmationWays) }).optional(),
  url: z.string(),
  sourceUrl: z.string().optional(),
  /** In lists: others that report the same job; this offer stands for all of them. */
  alsoReported: z
    .array(
      z.object({
        id: z.uuid(),
        origin: z.enum(origins),
        source: z.string(),
        sourceUrl: z.string().optional(),
      }),
    )
    .optional(),
});
export type VacancyItem = z.infer<typeof vacancyItemSchema>;

export const vacancyDetailSchema = vacancyItemSchema.extend({ facts: vacancyFactsSchema });
export type VacancyDetail = z.infer<typeof vacancyDetailSchema>;

const countsSchema = z.record(z.string(), z.number().int());

export const vacancyListSchema = z.object({
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  items: z.array(vacancyItemSchema),
  facets: z.object({
    offerType: countsSchema,
    workingTime: countsSchema,
    contract: countsSchema,
    german: countsSchema,
    occupationField: countsSchema,
    source: countsSchema,
    publishedSince: countsSchema,
    municipality: countsSchema,
  }),
  /** The place as understood; absent where none was asked for. */
  place: z
    .object({ id: z.string(), name: z.string(), lat: z.number(), lng: z.number() })
    .optional(),
  /** True where the search engine is down and a simpler search answered. */
  degraded: z.boolean(),
});

type Context = {
  readonly locale: Locale;
  readonly baseUrl: string;
  readonly distanceKm?: number;
  readonly alsoReported?: readonly Vacancy[];
};

export const toVacancyItem = (
  vacancy: Vacancy,
  { locale, baseUrl, distanceKm, alsoReported }: Context,
): VacancyItem => ({
  id: vacancy.id,
  title: vacancy.title,
  employer: vacancy.facts.employerName,
  offerType: vacancy.offerType,
  origin: vacancy.origin,
  source: vacancy.source,
  workingTimes: [...workingTimesOf(vacancy)],
  occupations: vacancy.facts.occupations,
  workplaces: vacancy.facts.workplaces,
  contract: vacancy.facts.contract,
  pay: vacancy.facts.pay,
  distanceKm: distanceKm === undefined ? undefined : Math.round(distanceKm * 10) / 10,
  publishedAt: vacancy.publishedAt?.toISOString(),
  lastConfirmed: vacancy.lastConfirmed && {
    at: vacancy.lastConfirmed.at.toISOString(),
    how: vacancy.lastConfirmed.how,
  },
  url: `${baseUrl}${paths.vacancy(locale, vacancy.id)}`,
  sourceUrl: vacancy.sourceUrl,
  alsoReported: alsoReported?.map(({ id, origin, source, sourceUrl }) => ({
    ...{ id, origin, source, sourceUrl },
  })),
});

export const toVacancyDetail = (vacancy: Vacancy, context: Context): VacancyDetail => ({
  ...toVacancyItem(vacancy, context),
  facts: vacancy.facts,
});
