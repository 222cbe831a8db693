import type { Vacancy } from "@/lib/vacancies/vacancy";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { deterministicId } from "@/seeds/deterministic-id";
import { makeSyntheticVacancies } from "@/seeds/synthetic/make-synthetic-vacancies";

/** Every so manieth offer is told a second time, by another source and in other words. */
const EVERY = 5;

/** Generated offers of which some are known to be the same job. */
export function* toldTwice(vocabulary: Vocabulary, now: Date): Generator<Vacancy> {
  let number = 0;
  for (const offer of makeSyntheticVacancies(vocabulary, now)) {
    yield offer;
    number += 1;
    if (number % EVERY === 0) yield again(offer);
  }
}

/** Whether one of the two was made of the other. */
export const isToldTwice = (id: string, other: string): boolean =>
  againId(id) === other || againId(other) === id;

const againId = (id: string): string => deterministicId("told-twice", id);

const again = (offer: Vacancy): Vacancy => ({
  ...offer,
  id: vacancyIdSchema.parse(againId(offer.id)),
  source: "synthetic-again",
  title: `${offer.title.replace(/\s*\(m\/w\/d\)/u, "")} ab sofort gesucht`,
  facts: {
    ...offer.facts,
    ...(offer.facts.employerName === undefined
      ? {}
      : {
          employerName: offer.facts.employerName.toUpperCase().replace(/ (?:GMBH|KG|AG)\b.*$/u, ""),
        }),
    contract: undefined,
    pay: undefined,
  },
});
