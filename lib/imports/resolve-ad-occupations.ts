import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import type { OccupationHit, OccupationResolver } from "@/lib/vocabulary/resolving/occupation-hit";
import type { ImportedAd } from "./import-record";

type AdOccupation = VacancyFacts["occupations"][number];

export type ResolveAdOccupations = (ad: ImportedAd) => ImportedAd;

/**
 * Gives an ad the codes of the occupations its source names; where it names none, the title is
 * read instead. Only what is sure is taken: a wrong occupation is worse than an unknown one.
 */
export const makeResolveAdOccupations =
  ({ resolve }: Pick<OccupationResolver, "resolve">): ResolveAdOccupations =>
  (ad) => {
    const surely = (words: string): OccupationHit | undefined => {
      const { verdict, hits } = resolve(words, 1);
      return verdict === "sure" ? hits[0] : undefined;
    };
    const named = ad.facts.occupations.map((occupation) =>
      occupation.kldb ? occupation : withCodes(occupation, surely(occupation.label)),
    );
    if (named.length > 0) return { ...ad, facts: { ...ad.facts, occupations: named } };

    const fromTitle = surely(ad.title);
    if (!fromTitle) return ad;
    const occupations = [withCodes({ label: fromTitle.label }, fromTitle)];
    const inferred = [...new Set([...(ad.facts.inferred ?? []), "occupations"])];
    return { ...ad, facts: { ...ad.facts, occupations, inferred } };
  };

const withCodes = (occupation: AdOccupation, hit: OccupationHit | undefined): AdOccupation =>
  hit && hit.kldb.length === 5
    ? { ...occupation, kldb: hit.kldb, occupationId: hit.occupationId }
    : occupation;
