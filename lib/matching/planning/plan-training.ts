import type { PersonChange } from "../opening";
import type { VisitOpened } from "../shortlist/find-opening";
import type { ProfileTraits } from "../traits/profile-traits";
import { EVERYBODY, MOST_OFFERS_COUNTED, type PlanRow } from "./training-plan";

export type PersonToPlan = { readonly profile: ProfileTraits; readonly pools: readonly string[] };

type Dependencies = {
  readonly visitOpened: VisitOpened;
  /** The occupation of an offer by its number; undefined where it has none that is known. */
  readonly occupationOf: (offer: number) => string | undefined;
  /** Lets others work, and tells how many people were looked at. */
  readonly onProgress: (done: number) => Promise<void>;
};

type Tally = {
  readonly row: Pick<PlanRow, "pool" | "occupation" | "change">;
  readonly offers: Set<number>;
  openings: number;
  people: number;
  lastPerson: number;
};

const PEOPLE_AT_A_TIME = 25;
/** Changes kept of each pool and occupation. */
const KEPT = 8;

/**
 * Asks of everybody which change would open which offers, by the very function that answers it for
 * one person, and adds up by pool, occupation of the offer, and change.
 */
export const planTraining = async (
  people: AsyncIterable<PersonToPlan> | Iterable<PersonToPlan>,
  { visitOpened, occupationOf, onProgress }: Dependencies,
): Promise<readonly PlanRow[]> => {
  const tallies = new Map<string, Tally>();
  let done = 0;
  for await (const { profile, pools } of people) {
    done += 1;
    const counted = [EVERYBODY, ...new Set(pools)];
    visitOpened(profile, (change, offer) => {
      const occupation = occupationOf(offer);
      if (occupation === undefined) return;
      for (const pool of counted) note(tallies, { pool, occupation, change }, offer, done);
    });
    if (done % PEOPLE_AT_A_TIME === 0) await onProgress(done);
  }
  return mostOfEach([...tallies.values()].map(toRow));
};

const note = (
  tallies: Map<string, Tally>,
  row: { readonly pool: string; readonly occupation: string; readonly change: PersonChange },
  offer: number,
  person: number,
): void => {
  const name = `${row.pool}\n${row.occupation}\n${JSON.stringify(row.change)}`;
  const tally = tallies.get(name) ?? {
    ...{ row, openings: 0, people: 0, lastPerson: 0 },
    offers: new Set<number>(),
  };
  tallies.set(name, tally);
  tally.openings += 1;
  if (tally.lastPerson !== person) tally.people += 1;
  tally.lastPerson = person;
  if (tally.offers.size < MOST_OFFERS_COUNTED) tally.offers.add(offer);
};

const toRow = ({ row, offers, openings, people }: Tally): PlanRow => ({
  ...row,
  ...{ openings, people, offers: offers.size },
});

export const byOffers = (one: PlanRow, other: PlanRow): number =>
  other.offers - one.offers || other.openings - one.openings || other.people - one.people;

const mostOfEach = (rows: readonly PlanRow[]): readonly PlanRow[] => {
  const kept = new Map<string, number>();
  return rows.toSorted(byOffers).filter(({ pool, occupation }) => {
    const name = `${pool}\n${occupation}`;
    const count = (kept.get(name) ?? 0) + 1;
    kept.set(name, count);
    return count <= KEPT;
  });
};
