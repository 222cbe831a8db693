import { type VacancyId, vacancyIdSchema } from "./vacancy";

/** The sitemap protocol allows 50,000 addresses a file; each offer has one in each of up to fourteen languages. */
const OFFERS_PER_PART = 3_000;

const partCounts = [1, 16, 256, 4_096] as const;
export type PartCount = (typeof partCounts)[number];

/** As few parts as hold all offers, each covering an equal range of ids, so that parts stay stable. */
export const sitemapPartCount = (publishedCount: number): PartCount =>
  partCounts.find((count) => publishedCount <= count * OFFERS_PER_PART) ?? 4_096;

export type IdRange = {
  /** Every id of the part is greater than this one; `undefined` from the very first. */
  readonly after: VacancyId | undefined;
  readonly holds: (id: VacancyId) => boolean;
};

/** The first three digits of an id tell its shard. */
const DIGITS = 3;

/** The ids of part `part` (0-based) of `count`. */
export const rangeOfPart = (part: number, count: PartCount): IdRange => {
  const width = 16 ** DIGITS / count;
  const first = part * width;
  const shard = (id: VacancyId): number => Number.parseInt(id.slice(0, DIGITS), 16);
  return {
    after: first === 0 ? undefined : lastIdBefore(first),
    holds: (id) => shard(id) >= first && shard(id) < first + width,
  };
};

const lastIdBefore = (shard: number): VacancyId => {
  const digits = (shard - 1).toString(16).padStart(DIGITS, "0");
  return vacancyIdSchema.parse(`${digits}fffff-ffff-4fff-bfff-ffffffffffff`);
};
