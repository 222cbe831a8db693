import fc from "fast-check";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { weekdays } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { offerTypes, type Vacancy } from "@/lib/vacancies/vacancy";
import {
  cefrLevels,
  schoolQualifications,
  vocationalQualifications,
} from "@/lib/vocabulary/qualification";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { workDemands } from "@/lib/vocabulary/work-demand";

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

/** Leaves out what is undefined, as the types ask. */
const sparse = <Model extends object>(
  model: fc.Arbitrary<Model>,
): fc.Arbitrary<{ [Key in keyof Model]: Exclude<Model[Key], undefined> }> =>
  model.map((value) => JSON.parse(JSON.stringify(value)));

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30", "45"))
  .map(([hour, minutes]) => `${String(hour).padStart(2, "0")}:${minutes}`);

const hours = fc
  .tuple(fc.integer({ min: 5, max: 40 }), fc.integer({ min: 0, max: 10 }))
  .map(([min, more]) => ({ min, max: min + more }));

// About sixty kilometres around Heinsberg.
const point = fc.record({
  lat: fc.double({ min: 50.8, max: 51.3, noNaN: true }),
  lng: fc.double({ min: 5.9, max: 6.6, noNaN: true }),
});

const day = fc.integer({ min: 1, max: 365 }).map((number) => {
  const date = new Date(Date.UTC(2026, 0, number));
  return date.toISOString().slice(0, 10);
});

const languages = fc.uniqueArray(
  fc.record({
    language: fc.constantFrom("de", "en", "nl", "ar"),
    level: fc.constantFrom(...cefrLevels),
  }),
  { maxLength: 3, selector: ({ language }) => language },
);

type Ids = {
  readonly occupations: readonly (readonly [string, string])[];
  readonly skills: readonly string[];
};

/** Some occupations and skills of a vocabulary, near and far ones, so that pairs meet. */
export const someIds = (vocabulary: Vocabulary, count: number): Ids => {
  const step = Math.max(1, Math.floor(vocabulary.occupations.length / count));
  const chosen = vocabulary.occupations.filter((_one, position) => position % step < 2);
  return {
    occupations: chosen.map(({ id, kldb }) => [id, kldb] as const),
    skills: [...new Set(chosen.flatMap(({ skills }) => skills))],
  };
};

export const anyVacancy = ({ occupations, skills }: Ids): fc.Arbitrary<Vacancy> =>
  sparse(
    fc.record({
      workplaces: fc.array(
        fc.record({
          locality: fc.constant("Ort"),
          country: fc.constant("DE"),
          point: maybe(point),
        }),
        { maxLength: 2 },
      ),
      occupations: fc.array(
        fc.constantFrom(...occupations).map(([occupationId, kldb]) => ({
          label: occupationId,
          occupationId,
          kldb,
        })),
        { maxLength: 2 },
      ),
      requiredSkills: fc.subarray([...skills], { maxLength: 4 }),
      welcomeSkills: fc.subarray([...skills], { maxLength: 3 }),
      school: maybe(fc.constantFrom(...schoolQualifications)),
      vocational: maybe(fc.constantFrom(...vocationalQualifications)),
      experience: maybe(
        sparse(
          fc.record({
            need: fc.constantFrom("none" as const, "welcome" as const, "required" as const),
            years: maybe(fc.integer({ min: 1, max: 5 })),
          }),
        ),
      ),
      languages: languages.map((all) =>
        all.map(({ language, level }) => ({ language, written: level })),
      ),
      workingTime: sparse(
        fc.record({
          schedules: maybe(fc.subarray(["full-time" as const, "part-time" as const])),
          hoursPerWeek: maybe(hours),
          shiftWork: maybe(fc.boolean()),
          nightWork: maybe(fc.boolean()),
          weekendWork: maybe(fc.boolean()),
          shiftStart: maybe(clock),
          shiftEnd: maybe(clock),
          homeOffice: maybe(fc.constantFrom("none" as const, "partly" as const, "fully" as const)),
        }),
      ),
      contract: maybe(
        fc.record({ term: fc.constantFrom("permanent" as const, "fixed-term" as const) }),
      ),
      temporaryAgency: maybe(fc.boolean()),
      pay: maybe(
        fc.record({
          unit: fc.constantFrom("hour" as const, "month" as const),
          min: fc.integer({ min: 13, max: 3000 }),
          currency: fc.constant("EUR"),
        }),
      ),
      demands: fc.subarray([...workDemands], { maxLength: 3 }),
      startsOn: maybe(day),
    }),
  ).chain((facts) =>
    fc.constantFrom(...offerTypes).map((offerType) => aVacancy({ offerType, facts })),
  );

export const anyJobSeeker = ({ occupations, skills }: Ids): fc.Arbitrary<JobSeeker> => {
  const occupation = fc.constantFrom(...occupations);
  return sparse(
    fc.record({
      birthDate: fc.integer({ min: 1960, max: 2004 }).map((year) => `${year}-05-17`),
      home: point.map((where) => ({ locality: "Ort", postcode: "52525", point: where })),
      wishes: fc.array(
        occupation.map(([occupationId, kldb]) => ({ occupationId, kldb })),
        {
          maxLength: 3,
        },
      ),
      experience: fc.array(
        fc
          .tuple(occupation, fc.integer({ min: 0, max: 12 }))
          .map(([[occupationId, kldb], years]) => ({
            occupationId,
            kldb,
            years,
            words: occupationId,
          })),
        { maxLength: 3 },
      ),
      skills: fc.subarray([...skills], { maxLength: 5 }),
      school: maybe(fc.constantFrom(...schoolQualifications)),
      vocational: maybe(fc.constantFrom(...vocationalQualifications)),
      languages,
      mobility: sparse(
        fc.record({
          hasCar: maybe(fc.boolean()),
          hasBicycle: maybe(fc.boolean()),
          usesPublicTransport: maybe(fc.boolean()),
          maxMinutes: maybe(fc.integer({ min: 15, max: 90 })),
        }),
      ),
      availability: sparse(
        fc.record({
          hoursPerWeek: maybe(hours),
          earliest: maybe(clock),
          latest: maybe(clock),
          night: maybe(fc.boolean()),
          weekend: maybe(fc.boolean()),
          shifts: maybe(fc.boolean()),
          week: maybe(
            fc.array(fc.record({ day: fc.constantFrom(...weekdays), from: clock, until: clock }), {
              maxLength: 6,
            }),
          ),
        }),
      ),
      demandsToAvoid: fc.subarray([...workDemands], { maxLength: 2 }),
      contractWishes: maybe(
        sparse(
          fc.record({
            onlyPermanent: maybe(fc.boolean()),
            temporaryAgency: maybe(fc.boolean()),
            hourlyPay: maybe(fc.integer({ min: 13, max: 25 })),
          }),
        ),
      ),
      startsFrom: maybe(day),
    }),
  ).map((overrides) => aJobSeeker(overrides));
};
