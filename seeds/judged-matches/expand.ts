import { type JobSeeker, jobSeekerSchema } from "@/lib/job-seekers/job-seeker";
import { type Vacancy, vacancySchema } from "@/lib/vacancies/vacancy";
import type { Occupation } from "@/lib/vocabulary/occupation";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { deterministicId } from "../deterministic-id";
import { withoutUndefined } from "../without-undefined";
import type { PersonStory } from "./judge";
import { fieldNames, fields, lives, type OfferStory, offerStories } from "./stories";

const heinsberg = { lat: 51.0631, lng: 6.0964 } as const;
const erkelenz = { lat: 51.0798, lng: 6.3155 } as const;
const monschau = { lat: 50.5546, lng: 6.2406 } as const;

/** Sixty people: each life in each field. */
export const peopleStories: readonly PersonStory[] = fieldNames.flatMap((field) =>
  lives.map((life) => ({ ...life, field })),
);
export { offerStories };

export const toJobSeeker = (story: PersonStory, vocabulary: Vocabulary): JobSeeker => {
  const ladder = fields[story.field];
  const wished = occupation(
    story.practised === "skilled" ? ladder.skilled : ladder.helper,
    vocabulary,
  );
  const name = `${story.field} ${story.name}`;
  return jobSeekerSchema.parse(
    withoutUndefined({
      id: deterministicId("judged person", name),
      reference: name.slice(0, 40),
      siteId: "heinsberg",
      officerIds: [],
      birthDate: `${story.bornIn}-04-12`,
      loneParent: story.loneParent,
      severelyDisabled: story.severelyDisabled,
      home: { locality: "Heinsberg", postcode: "52525", ags: "05370016", point: heinsberg },
      wishes: [{ occupationId: wished.id, kldb: wished.kldb }],
      experience:
        story.practised === "nothing"
          ? []
          : [{ occupationId: wished.id, kldb: wished.kldb, years: 4, words: wished.neutral }],
      skills: [...(story.licences ?? [])],
      vocational: vocationalOf(story),
      languages: story.german ? [{ language: "de", level: story.german }] : [],
      mobility: story.untold
        ? {}
        : { hasCar: story.car === true, usesPublicTransport: true, maxMinutes: 60 },
      availability: availabilityOf(story),
      demandsToAvoid: story.avoids ? [story.avoids] : [],
      pools: [],
    }),
  );
};

const vocationalOf = ({ untold, practised }: PersonStory): JobSeeker["vocational"] => {
  if (untold) return undefined;
  return practised === "skilled" ? "apprenticeship" : "none";
};

const availabilityOf = ({ from, until, noNight }: PersonStory): object =>
  withoutUndefined({
    earliest: from,
    latest: until,
    night: noNight ? false : undefined,
  });

export const toVacancy = (story: OfferStory, position: number, vocabulary: Vocabulary): Vacancy => {
  const ladder: { readonly helper: string; readonly skilled: string; readonly lead?: string } =
    fields[story.field];
  const done = occupation(ladder[story.level] ?? ladder.skilled, vocabulary);
  const at = new Date("2026-06-01T08:00:00Z");
  return vacancySchema.parse({
    id: deterministicId("judged offer", String(position)),
    origin: "regional",
    source: "judged",
    offerType: "employment",
    title: `${done.neutral} (m/w/d)`,
    status: "published",
    ...{ firstSeenAt: at, publishedAt: at, changedAt: at },
    facts: withoutUndefined({
      workplaces: [
        {
          locality: story.far ? "Monschau" : "Erkelenz",
          country: "DE",
          point: story.far ? monschau : erkelenz,
        },
      ],
      occupations: [{ label: done.neutral, kldb: done.kldb, occupationId: done.id }],
      requiredSkills: story.licence ? [story.licence] : [],
      welcomeSkills: done.skills.slice(0, 2),
      languages: story.german ? [{ language: "de", needed: story.german }] : [],
      workingTime: withoutUndefined({
        shiftStart: story.start,
        shiftEnd: story.end,
        nightWork: story.night,
      }),
      demands: story.demand ? [story.demand] : [],
      descriptionHtml: `<p>${[done.neutral, ...labels(done, vocabulary)].join(", ")}</p>`,
      descriptionLanguage: "de",
    }),
  });
};

const labels = ({ skills }: Occupation, vocabulary: Vocabulary): readonly string[] =>
  skills.map((id) => vocabulary.findSkill(id)?.label ?? id);

const occupation = (id: string, vocabulary: Vocabulary): Occupation => {
  const found = vocabulary.findOccupation(id);
  if (!found) throw new Error(`The vocabulary does not know ${id}`);
  return found;
};
