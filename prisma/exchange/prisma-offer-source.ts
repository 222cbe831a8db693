import { z } from "zod";
import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import type { OfferOutline } from "@/lib/exchange/may-see";
import {
  idAtOrigin,
  type OfferKey,
  offerKeyOf,
  offerKeySchema,
  originOf,
} from "@/lib/exchange/offer-key";
import type { OfferPayload, OfferSource } from "@/lib/exchange/outgoing-ledger";
import { type Provenance, provenanceSchema } from "@/lib/exchange/provenance";
import { receivedVacancyId } from "@/lib/exchange/received-vacancy";
import {
  origins,
  offerTypes,
  type Vacancy,
  type VacancyId,
  vacancyIdSchema,
  vacancyStatuses,
} from "@/lib/vacancies/vacancy";
import { fingerprintOfContent } from "@/lib/vacancies/vacancy-fingerprint";
import type { Database } from "../client";
import { fromVacancyRow, vacancyColumns } from "../vacancy-row";

type Dependencies = {
  readonly database: Pick<Database, "pool">;
  readonly self: KreisAgs;
  /** What others are told of an offer: changing this changes `style`, so that all is told anew. */
  readonly toPayload: (vacancy: Vacancy, key: OfferKey, provenance: Provenance) => OfferPayload;
  readonly style: string;
  /** Of an offer of this Kreis. */
  readonly ownProvenance: (source: string, permittedUse: Provenance["permittedUse"]) => Provenance;
};

/** The offers in PostgreSQL, as the exchange sees them. */
export const makePrismaOfferSource = ({
  database: { pool },
  self,
  toPayload,
  style,
  ownProvenance,
}: Dependencies): OfferSource => ({
  outlines: async ({ agreement: { gives } }, keys) => {
    const ids = keys?.map((key) => vacancyIdOf(key, self)) ?? null;
    const { rows } = await pool.query(selectOutlines, [gives.sources, gives.passesOn, ids]);
    const told = fingerprintOfContent([style, gives.permittedUse]);
    return outlineRows.parse(rows).map((row) => toOutline(row, self, told));
  },
  newsSince: async (mark) => {
    const { rows } = await pool.query(selectNews, [mark ?? null, MOST_NEWS + 1]);
    const { newest, changed } = newsRow.parse(rows[0]);
    if (mark === undefined || changed.length > MOST_NEWS) return { mark: newest };
    return {
      mark: newest,
      keys: changed.map(({ id, key }) => key ?? offerKeyOf(self, id)),
    };
  },
  payloads: async ({ agreement: { gives } }, keys) => {
    const keyOf = new Map(keys.map((key) => [vacancyIdOf(key, self), key]));
    const { rows } = await pool.query(selectPayloads, [[...keyOf.keys()]]);
    return new Map(
      rows.flatMap((row) => {
        const vacancy = fromVacancyRow(row);
        const key = keyOf.get(vacancy.id);
        if (!key) return [];
        const received = provenanceSchema.safeParse(row.provenance).data;
        const provenance = received
          ? { ...received, hops: [...received.hops, self] }
          : {
              ...ownProvenance(vacancy.source, gives.permittedUse),
              ...(row.isHelpWanted === true ? { helpWanted: true } : {}),
            };
        return [[key, toPayload(vacancy, key, provenance)] as const];
      }),
    );
  },
});

const vacancyIdOf = (key: OfferKey, self: KreisAgs): VacancyId =>
  originOf(key) === self ? vacancyIdSchema.parse(idAtOrigin(key)) : receivedVacancyId(key);

/** Where more than this changed, looking at all offers is quicker. */
const MOST_NEWS = 2_000;

const newsRow = z.object({
  newest: z.string(),
  changed: z.array(z.object({ id: vacancyIdSchema, key: offerKeySchema.nullable() })),
});

const outlineRows = z.array(
  z.object({
    id: vacancyIdSchema,
    key: offerKeySchema.nullable(),
    origin: z.enum(origins),
    source: z.string(),
    offerType: z.enum(offerTypes),
    status: z.enum(vacancyStatuses),
    publishedAt: z.date().nullable(),
    fingerprint: z.string(),
    municipalities: z.array(z.string()).nullable(),
    isHelpWanted: z.boolean(),
    provenance: provenanceSchema.nullable(),
  }),
);
type OutlineRow = z.infer<typeof outlineRows>[number];

const toOutline = (row: OutlineRow, self: KreisAgs, told: string): OfferOutline => ({
  key: row.key ?? offerKeyOf(self, row.id),
  origin: row.origin,
  source: row.source,
  offerType: row.offerType,
  status: row.status,
  publishedAt: row.publishedAt ?? undefined,
  municipalities: row.municipalities ?? [],
  isHelpWanted: row.isHelpWanted,
  version: versionOf(row, told),
  ...(row.provenance ? { received: row.provenance } : {}),
});

/** Changes with whatever a partner is told: of received offers also the way they came. */
const versionOf = ({ fingerprint, isHelpWanted, provenance }: OutlineRow, told: string): string =>
  [
    ...[fingerprint, told],
    ...(isHelpWanted ? ["help"] : []),
    ...(provenance ? [fingerprintOfContent(provenance)] : []),
  ].join(".");

// Partner in `agreement`; what else it says is decided in lib/exchange/may-see.ts.
// Whoever changes an offer records an event of it for the index, and their ids ascend as they are
// committed. The newest is never taken to be older than the mark: old events are forgotten.
const selectNews = `
  WITH news AS (
    SELECT DISTINCT event.vacancy_id AS id, received.offer_key AS key
    FROM outbox_event AS event
    LEFT JOIN exchange_received AS received ON received.vacancy_id = event.vacancy_id
    WHERE event.id > $1::bigint LIMIT $2)
  SELECT greatest($1::bigint, (SELECT coalesce(max(id), 0) FROM outbox_event))::text AS newest,
    coalesce((SELECT jsonb_agg(news) FROM news), '[]') AS changed`;

const selectOutlines = `
  SELECT vacancy.id, received.offer_key AS key, origin, source, offer_type AS "offerType", status,
    published_at AS "publishedAt", fingerprint, received.provenance,
    (SELECT array_agg(DISTINCT ags) FILTER (WHERE ags IS NOT NULL) FROM vacancy_workplace
     WHERE vacancy_id = vacancy.id) AS municipalities,
    wanted.vacancy_id IS NOT NULL
      OR coalesce(received.provenance -> 'helpWanted' = 'true'::jsonb, FALSE) AS "isHelpWanted"
  FROM vacancy
  LEFT JOIN exchange_help_wanted AS wanted ON wanted.vacancy_id = vacancy.id
  LEFT JOIN exchange_received AS received ON received.vacancy_id = vacancy.id
  WHERE status = 'published' AND ($3::uuid[] IS NULL OR vacancy.id = ANY ($3))
    AND (CASE WHEN origin = 'exchanged' THEN $2 ELSE source = ANY ($1::text[]) END)
  ORDER BY vacancy.id`;

const selectPayloads = `
  SELECT ${vacancyColumns}, received.provenance, wanted.vacancy_id IS NOT NULL AS "isHelpWanted"
  FROM vacancy
  LEFT JOIN exchange_help_wanted AS wanted ON wanted.vacancy_id = vacancy.id
  LEFT JOIN exchange_received AS received ON received.vacancy_id = vacancy.id
  WHERE vacancy.id = ANY ($1::uuid[]) AND status = 'published'`;
