import type { ImportHistory } from "@/lib/imports/import-history";
import type { Outbox } from "@/lib/outbox/outbox";

/** How long records are kept that nothing but a person's question needs any more. */
export const keptDays = {
  /** "When did the index learn of this?" is asked within days; a rebuild needs minutes of them. */
  projectedEvents: 14,
  /** Which line of a feed became which offer: asked while the next deliveries are compared. */
  takenRecords: 30,
  /** Reasons and first words of refused ads: read in the quarterly check of a source. */
  setAsideRecords: 180,
} as const;

/** Few enough that no other writer waits noticeably. */
const PORTION = 2_000;
const DAY_MS = 86_400_000;

export type Forgotten = { readonly events: number; readonly importRecords: number };

type Dependencies = {
  readonly outbox: Pick<Outbox, "forgetProjected">;
  readonly imports: ImportHistory;
  readonly now: () => Date;
  /** Asked between portions; the rest then waits for the next time. */
  readonly shouldStop: () => boolean;
};

export type ForgetOldRecords = () => Promise<Forgotten>;

/** Keeps the database from growing with what is over. */
export const makeForgetOldRecords =
  ({ outbox, imports, now, shouldStop }: Dependencies): ForgetOldRecords =>
  async () => {
    const before = (days: number): Date => new Date(now().getTime() - days * DAY_MS);
    const ended = {
      takenBefore: before(keptDays.takenRecords),
      asideBefore: before(keptDays.setAsideRecords),
    };
    const projected = before(keptDays.projectedEvents);
    return {
      events: await inPortions(() => outbox.forgetProjected(projected, PORTION), shouldStop),
      importRecords: await inPortions(() => imports.forgetRecords(ended, PORTION), shouldStop),
    };
  };

const inPortions = async (
  forget: () => Promise<number>,
  shouldStop: () => boolean,
): Promise<number> => {
  let sum = 0;
  while (!shouldStop()) {
    const forgotten = await forget();
    if (forgotten === 0) break;
    sum += forgotten;
  }
  return sum;
};
