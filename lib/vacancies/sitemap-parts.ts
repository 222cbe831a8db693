import { type VacancyId, vacancyIdSchema } from "./vacancy";

/** The sitemap protocol allows 50,000 addresses a file; each offer has one per language. */
const OFFERS_PER_PART = 10_000;

/** One, sixteen or 256 parts, each covering an equal range of ids, so that parts stay stable. */
export const sitemapPartCount = (publishedCount: number): 1 | 16 | 256 => {
  if (publishedCount <= OFFERS_PER_PART) return 1;
  return publishedCount <= 16 * OFFERS_PER_PART ? 16 : 256;
};

export type IdRange = {
  /** Every id of the part is greater than this one; `undefined` from the very first. */
  readonly after: VacancyId | undefined;
  readonly holds: (id: VacancyId) => boolean;
};

/** The ids of part `part` (0-based) of `count`. */
export const rangeOfPart = (part: number, count: 1 | 16 | 256): IdRange => {
  const width = 256 / count;
  const first = part * width;
  const shard = (id: VacancyId): number => Number.parseInt(id.slice(0, 2), 16);
  return {
    after: first === 0 ? undefined : lastIdBefore(first),
    holds: (id) => shard(id) >= first && shard(id) < first + width,
  };
};

const lastIdBefore = (shard: number): VacancyId => {
  const byte = (shard - 1).toString(16).padStart(2, "0");
  return vacancyIdSchema.parse(`${byte}ffffff-ffff-4fff-bfff-ffffffffffff`);
};
