import { z } from "zod";
import { germanNeedsOf } from "@/lib/vacancies/german-need";
import { occupationFieldsOf } from "@/lib/vacancies/occupation-fields";
import { type Vacancy, vacancySchema } from "@/lib/vacancies/vacancy";
import { fingerprintOf } from "@/lib/vacancies/vacancy-fingerprint";
import { workingTimesOf } from "@/lib/vacancies/working-time";

/** Columns of `vacancy` that `fromVacancyRow` needs, with its name, so that other tables may be joined. */
export const vacancyColumns = [
  ...["id", "origin", "source", "external_id", "source_url", "employer_id", "offer_type", "title"],
  ...["status", "first_seen_at", "published_at", "changed_at", "confirmed_at", "confirmed_how"],
  "facts",
]
  .map((column) => `vacancy.${column}`)
  .join(", ");

const vacancyRowSchema = z.object({
  id: z.string(),
  origin: z.string(),
  source: z.string(),
  external_id: z.string().nullable(),
  source_url: z.string().nullable(),
  employer_id: z.string().nullable(),
  offer_type: z.string(),
  title: z.string(),
  status: z.string(),
  first_seen_at: z.date(),
  published_at: z.date().nullable(),
  changed_at: z.date(),
  confirmed_at: z.date().nullable(),
  confirmed_how: z.string().nullable(),
  facts: z.unknown(),
});

/** Throws where the database holds what the domain does not know: a fault. */
export const fromVacancyRow = (row: unknown): Vacancy => {
  const columns = vacancyRowSchema.parse(row);
  const { confirmed_at: at, confirmed_how: how } = columns;
  return vacancySchema.parse({
    id: columns.id,
    origin: columns.origin,
    source: columns.source,
    ...known("externalId", columns.external_id),
    ...known("sourceUrl", columns.source_url),
    ...known("employerId", columns.employer_id),
    offerType: columns.offer_type,
    title: columns.title,
    status: columns.status,
    firstSeenAt: columns.first_seen_at,
    ...known("publishedAt", columns.published_at),
    changedAt: columns.changed_at,
    ...known("lastConfirmed", at && { at, how }),
    facts: columns.facts,
  });
};

/** One record for `jsonb_to_recordset`, see write-vacancies.ts. Expects storable text. */
export const toVacancyRow = (vacancy: Vacancy): Record<string, unknown> => ({
  id: vacancy.id,
  origin: vacancy.origin,
  source: vacancy.source,
  external_id: vacancy.externalId,
  source_url: vacancy.sourceUrl,
  employer_id: vacancy.employerId,
  offer_type: vacancy.offerType,
  title: vacancy.title,
  status: vacancy.status,
  first_seen_at: vacancy.firstSeenAt,
  published_at: vacancy.publishedAt,
  changed_at: vacancy.changedAt,
  confirmed_at: vacancy.lastConfirmed?.at,
  confirmed_how: vacancy.lastConfirmed?.how,
  valid_until: vacancy.facts.validUntil,
  fingerprint: fingerprintOf(vacancy),
  facts: vacancy.facts,
  working_times: [...new Set(workingTimesOf(vacancy))],
  contract: vacancy.facts.contract?.term,
  german_needs: germanNeedsOf(vacancy.facts),
  occupation_codes: [...new Set(vacancy.facts.occupations.flatMap(({ kldb }) => kldb ?? []))],
  occupation_fields: occupationFieldsOf(vacancy),
});

/** The property alone where there is a value: absent means unknown. */
const known = <Value>(name: string, value: Value | null): Record<string, Value> =>
  value === null ? {} : { [name]: value };
