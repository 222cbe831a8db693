import {
  type Vacancy,
  type VacancyId,
  vacancyIdSchema,
  vacancySchema,
} from "@/lib/vacancies/vacancy";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { dayFrom, daysFrom } from "../days";
import { deterministicId } from "../deterministic-id";
import { employerIdOf } from "../employers";
import { fromNeighbour } from "../neighbour/neighbour";
import { withoutUndefined } from "../without-undefined";
import { stories, type Story } from "./data/stories";

/** The id of a hand-written demo offer, for tests and links. */
export const storyVacancyId = (key: string): VacancyId =>
  vacancyIdSchema.parse(deterministicId("vacancy", `story/${key}`));

/** The demo offers that journeys and the README tell of. */
export const makeStoryVacancies = (now: Date): readonly Vacancy[] =>
  stories.map((story) => toVacancy(now, story));

const toVacancy = (now: Date, story: Story): Vacancy => {
  const id = storyVacancyId(story.key);
  const publishedAt = daysFrom(now, -story.daysAgo);
  const origin = story.origin ?? { origin: "regional", source: "regional" };
  return vacancySchema.parse(
    withoutUndefined({
      id,
      ...origin,
      ...(story.origin && { externalId: `STORY-${story.key}` }),
      ...(origin.origin === "exchanged" && fromNeighbour(id)),
      employerId: story.employerKey === undefined ? undefined : employerIdOf(story.employerKey),
      offerType: story.offerType ?? "employment",
      title: story.title,
      status: story.status ?? "published",
      firstSeenAt: publishedAt,
      publishedAt,
      changedAt: publishedAt,
      lastConfirmed: {
        at: daysFrom(now, -story.daysAgo / 2),
        how: story.origin ? "feed-lists-it" : "officer-phoned",
      },
      facts: factsOf(now, story),
    }),
  );
};

const factsOf = (now: Date, story: Story): object => {
  const occupation = builtInVocabulary.findOccupation(story.occupation);
  if (occupation === undefined) throw new Error(`No occupation "${story.occupation}"`);
  return withoutUndefined({
    ...story.facts,
    workplaces: [story.workplace],
    occupations: [
      { label: occupation.neutral, kldb: occupation.kldb, occupationId: occupation.id },
    ],
    employerName: story.employerName,
    startsOn: story.startsInDays === undefined ? undefined : dayFrom(now, story.startsInDays),
  });
};
