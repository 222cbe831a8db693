import type { InMemoryVacancyStore } from "@/lib/vacancies/testing/in-memory-vacancy-store";
import { isPublished } from "@/lib/vacancies/vacancy";
import { fingerprintOf } from "@/lib/vacancies/vacancy-fingerprint";
import { adKeyOf, textOfKey } from "../ad-key";
import type { OccupationCorrections } from "../occupation-correction";
import type { OfferChanges } from "../offer-changes";
import {
  openVerdicts,
  type UnsureTitle,
  type VacancyReading,
  type VacancyReadings,
} from "../vacancy-reading";

export type InMemoryReadings = VacancyReadings &
  OfferChanges & {
    readonly get: (id: string) => VacancyReading | undefined;
    readonly put: (readings: readonly VacancyReading[]) => void;
  };

export const makeInMemoryReadings = (
  vacancies: InMemoryVacancyStore,
  corrections: Pick<OccupationCorrections, "counting">,
): InMemoryReadings => {
  const held = new Map<string, VacancyReading>();
  const put = (readings: readonly VacancyReading[]): void => {
    for (const reading of readings) held.set(reading.vacancyId, reading);
  };
  const find: VacancyReadings["find"] = async (id) => {
    const [vacancy, reading] = [await vacancies.find(id), held.get(id)];
    return vacancy && { vacancy, ...(reading ? { reading } : {}) };
  };
  return {
    get: (id) => held.get(id),
    put,
    find,
    withKey: async (key) =>
      [...held.values()]
        .filter((reading) => textOfKey(reading.key) === textOfKey(key))
        .map(({ vacancyId }) => vacancyId)
        .sort(),
    unsureTitles: async (limit) => {
      const offers = vacancies.all().flatMap((vacancy) => {
        const reading = held.get(vacancy.id);
        const isOpen = reading && openVerdicts.some((verdict) => verdict === reading.verdict);
        return isOpen && isPublished(vacancy) ? [{ vacancy, reading }] : [];
      });
      return counted(offers).slice(0, limit);
    },
    readAnew: async (id, read) => {
      const known = await find(id);
      if (!known) return "unknown";
      const { vacancy, reading } = read(known, await corrections.counting(adKeyOf(known.vacancy)));
      put([reading]);
      if (fingerprintOf(vacancy) === fingerprintOf(known.vacancy)) return "unchanged";
      await vacancies.saveAll([vacancy]);
      return "changed";
    },
  };
};

type Offer = {
  readonly vacancy: {
    readonly id: VacancyReading["vacancyId"];
    readonly title: string;
    readonly facts: { readonly employerName?: string | undefined };
  };
  readonly reading: VacancyReading;
};

const counted = (offers: readonly Offer[]): readonly UnsureTitle[] => {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const { title } = offer.reading.key;
    groups.set(title, [...(groups.get(title) ?? []), offer]);
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (!first) return [];
      const { vacancy, reading } = first;
      const { employerName } = vacancy.facts;
      return {
        title: vacancy.title,
        count: others.length + 1,
        ...(employerName === undefined ? {} : { employerName }),
        vacancyId: vacancy.id,
        guesses: reading.guesses,
      };
    });
};
