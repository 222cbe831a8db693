import type pg from "pg";
import { cellOf } from "@/lib/places/geo-cell";
import { isPublished, type Vacancy, type VacancyId } from "@/lib/vacancies/vacancy";
import { vacancyFactsSchema } from "@/lib/vacancies/vacancy-facts";
import { isStorable, toStorableJson, toStorableText } from "./storable-text";
import { answersFor } from "./german-answers";
import { toVacancyRow } from "./vacancy-row";

/** Rows sent in one statement: bounds its memory on both sides. */
const ROWS_PER_STATEMENT = 1_000;

/** Inserts or replaces vacancies with their workplaces. The caller owns the transaction and the events. */
export const writeVacancies = async (
  client: pg.PoolClient,
  vacancies: readonly Vacancy[],
): Promise<void> => {
  const lastOfEach = new Map(vacancies.map((vacancy) => [vacancy.id, vacancy]));
  for (const chunk of chunksOf([...lastOfEach.values()], ROWS_PER_STATEMENT)) {
    const storable = (await withAnswers(client, chunk)).map(toStorableVacancy);
    await client.query(upsertVacancies, [JSON.stringify(storable.map(toVacancyRow))]);
    await client.query(deleteWorkplaces, [storable.map(({ id }) => id)]);
    await client.query(insertWorkplaces, [JSON.stringify(storable.flatMap(toWorkplaceRows))]);
  }
};

/** Sources know nothing of what an employer answered here, so it is laid over what they tell anew. */
const withAnswers = async (
  client: pg.PoolClient,
  vacancies: readonly Vacancy[],
): Promise<readonly Vacancy[]> => {
  const answers = await answersFor(
    client,
    vacancies.map(({ id }) => id),
  );
  return vacancies.map((vacancy) => {
    const germanAnswer = answers.get(vacancy.id);
    return germanAnswer ? { ...vacancy, facts: { ...vacancy.facts, germanAnswer } } : vacancy;
  });
};

/**
 * Records "changed" for each vacancy. Must be the last statement of its transaction: writers of
 * events wait for one another, so that ids ascend in the order of commits and none appears late.
 */
export const recordEvents = async (
  client: pg.PoolClient,
  vacancyIds: readonly VacancyId[],
): Promise<void> => {
  if (vacancyIds.length === 0) return;
  await holdOutbox(client);
  await client.query("INSERT INTO outbox_event (vacancy_id) SELECT unnest($1::uuid[])", [
    [...new Set(vacancyIds)],
  ]);
};

/** Lets one transaction at a time draw ids of events, until it ends. */
export const holdOutbox = async (client: pg.PoolClient): Promise<void> => {
  await client.query("SELECT pg_advisory_xact_lock(hashtext('outbox_event'))");
};

export function* chunksOf<Value>(values: readonly Value[], size: number): Generator<Value[]> {
  for (let start = 0; start < values.length; start += size) {
    yield values.slice(start, start + size);
  }
}

/** Before the fingerprint is taken: it must be that of what is read back. */
const toStorableVacancy = (vacancy: Vacancy): Vacancy => {
  if (isStorable(vacancy)) return vacancy;
  const facts = vacancyFactsSchema.parse(JSON.parse(toStorableJson(vacancy.facts)));
  return { ...vacancy, title: toStorableText(vacancy.title), facts };
};

const toWorkplaceRows = (vacancy: Vacancy): readonly Record<string, unknown>[] =>
  vacancy.facts.workplaces.map(({ ags, point }, position) => ({
    vacancy_id: vacancy.id,
    position,
    ags,
    lat: point?.lat,
    lng: point?.lng,
    cell: point && cellOf(point),
    is_published: isPublished(vacancy),
  }));

// Sorted by id, two writers of the same vacancies wait for each other instead of blocking forever.
const upsertVacancies = `
  INSERT INTO vacancy (id, origin, source, external_id, source_url, employer_id, offer_type, title,
    status, first_seen_at, published_at, changed_at, confirmed_at, confirmed_how, valid_until,
    fingerprint, facts, working_times, contract, occupation_codes,
    occupation_fields, german_needs)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (
    id uuid, origin text, source text, external_id text, source_url text, employer_id uuid,
    offer_type text, title text, status text, first_seen_at timestamptz, published_at timestamptz,
    changed_at timestamptz, confirmed_at timestamptz, confirmed_how text, valid_until date,
    fingerprint text, facts jsonb, working_times text[], contract text, occupation_codes text[],
    occupation_fields text[], german_needs text[])
  ORDER BY id
  ON CONFLICT (id) DO UPDATE SET
    origin = excluded.origin, source = excluded.source, external_id = excluded.external_id,
    source_url = excluded.source_url, employer_id = excluded.employer_id,
    offer_type = excluded.offer_type, title = excluded.title, status = excluded.status,
    first_seen_at = excluded.first_seen_at, published_at = excluded.published_at,
    changed_at = excluded.changed_at, confirmed_at = excluded.confirmed_at,
    confirmed_how = excluded.confirmed_how, valid_until = excluded.valid_until,
    fingerprint = excluded.fingerprint, facts = excluded.facts,
    working_times = excluded.working_times, contract = excluded.contract,
    occupation_codes = excluded.occupation_codes,
    occupation_fields = excluded.occupation_fields, german_needs = excluded.german_needs`;

const deleteWorkplaces = "DELETE FROM vacancy_workplace WHERE vacancy_id = ANY($1::uuid[])";

const insertWorkplaces = `
  INSERT INTO vacancy_workplace (vacancy_id, position, ags, lat, lng, cell, is_published)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (
    vacancy_id uuid, position smallint, ags text, lat float8, lng float8, cell text,
    is_published boolean)`;
