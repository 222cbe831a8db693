import { readAd } from "@/lib/vocabulary/reading/read-ad";
import type { OccupationResolver } from "@/lib/vocabulary/resolving/occupation-hit";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";

type Choice = { readonly id: string; readonly label: string };

/** What a title alone tells of an offer; everything is there to be confirmed or changed. */
export type OfferSuggestion = {
  /** Best first; the first one may be taken as meant where it is sure. */
  readonly occupations: readonly Choice[];
  readonly isSure: boolean;
  readonly skillsOf: Readonly<Record<string, readonly Choice[]>>;
  readonly workingTime: VacancyFacts["workingTime"];
  readonly isMinijob: boolean;
};

type Dependencies = {
  readonly resolver: Pick<OccupationResolver, "resolve">;
  readonly vocabulary: Vocabulary;
};

export type SuggestOffer = (title: string, today: string) => OfferSuggestion;

const OCCUPATIONS = 6;
const SKILLS = 8;

export const makeSuggestOffer =
  ({ resolver, vocabulary }: Dependencies): SuggestOffer =>
  (title, today) => {
    const { verdict, hits } = resolver.resolve(title, OCCUPATIONS * 2);
    const found = hits.flatMap(
      ({ occupationId }) => vocabulary.findOccupation(occupationId ?? "") ?? [],
    );
    const occupations = [...new Map(found.map((each) => [each.id, each])).values()].slice(
      0,
      OCCUPATIONS,
    );
    const { facts, minijob } = readAd(title, "", vocabulary, today);
    return {
      occupations: occupations.map(({ id, neutral }) => ({ id, label: neutral })),
      isSure: verdict === "sure",
      skillsOf: Object.fromEntries(
        occupations.map(({ id, skills }) => [
          id,
          skills.slice(0, SKILLS).flatMap((skill) => {
            const known = vocabulary.findSkill(skill);
            return known ? [{ id: skill, label: known.label }] : [];
          }),
        ]),
      ),
      workingTime: facts.workingTime ?? {},
      isMinijob: minijob !== undefined,
    };
  };
