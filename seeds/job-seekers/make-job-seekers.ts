import {
  type JobSeeker,
  type JobSeekerIdentity,
  jobSeekerIdentitySchema,
  jobSeekerSchema,
} from "@/lib/job-seekers/job-seeker";
import { makeChoices } from "../choices";
import { birthDateFor, dayFrom } from "../days";
import { deterministicId } from "../deterministic-id";
import { withoutUndefined } from "../without-undefined";
import { officersOf } from "./choose-officers";
import { peopleOfErkelenz } from "./data/people-erkelenz";
import { peopleOfGeilenkirchen } from "./data/people-geilenkirchen";
import { peopleOfHeinsberg } from "./data/people-heinsberg";
import { peopleOfHueckelhoven } from "./data/people-hueckelhoven";
import { accountIdOf, personas } from "../personas";
import { homeOf } from "./home-of";
import type { PersonRow } from "./person-row";
import { experienceOf, skillsOf, wishesOf } from "./skills-of";

export type DemoJobSeeker = { readonly jobSeeker: JobSeeker; readonly identity: JobSeekerIdentity };

const DAYS_PER_MONTH = 30.44;

const people: readonly PersonRow[] = [
  ...peopleOfErkelenz,
  ...peopleOfHeinsberg,
  ...peopleOfHueckelhoven,
  ...peopleOfGeilenkirchen,
];

/** The sixty invented job-seekers, with names kept apart from profiles. */
export const makeJobSeekers = (now: Date): readonly DemoJobSeeker[] =>
  people.map((person, index) => ({
    jobSeeker: toJobSeeker(now, person, index),
    identity: toIdentity(person),
  }));

const idOf = ({ given, family }: PersonRow): string =>
  deterministicId("job-seeker", `${given} ${family}`);

/** One of them has an account and sees the own file. */
const accountOf = ({ given, family }: PersonRow): string | undefined =>
  personas.jobSeeker.name === `${given} ${family}` ? accountIdOf("jobSeeker") : undefined;

const toJobSeeker = (now: Date, person: PersonRow, index: number): JobSeeker => {
  const choices = makeChoices(`person:${person.given} ${person.family}`);
  return jobSeekerSchema.parse(
    withoutUndefined({
      id: idOf(person),
      reference: `HS-${now.getUTCFullYear()}-${String(4_700 + index * 7).padStart(6, "0")}`,
      siteId: person.site,
      officerIds: officersOf(person),
      accountId: accountOf(person),
      birthDate: birthDateFor(now, person.age, choices.integer(10, 340)),
      ...situationOf(now, person),
      home: homeOf(choices, person.home),
      wishes: wishesOf(person),
      experience: experienceOf(person),
      skills: skillsOf(person),
      school: person.school,
      vocational: person.vocational,
      languages: languagesOf(person),
      mobility: person.mobility ?? {},
      availability: person.time ?? {},
      demandsToAvoid: person.avoids ?? [],
      pools: person.pools ?? [],
    }),
  );
};

const situationOf = (now: Date, { is, position, monthsInReceipt }: PersonRow): object => ({
  profilePosition: position,
  loneParent: is?.includes("loneParent"),
  rehabilitation: is?.includes("rehabilitation"),
  severelyDisabled: is?.includes("severelyDisabled"),
  receivesSince:
    monthsInReceipt === undefined
      ? undefined
      : dayFrom(now, -Math.round(monthsInReceipt * DAYS_PER_MONTH) - 5),
});

const languagesOf = ({ speaks }: PersonRow): readonly object[] =>
  speaks.split(", ").map((spoken) => {
    const [language, level] = spoken.split(" ");
    return { language, level };
  });

const toIdentity = (person: PersonRow): JobSeekerIdentity => {
  const choices = makeChoices(`identity:${person.given} ${person.family}`);
  return jobSeekerIdentitySchema.parse({
    jobSeekerId: idOf(person),
    givenName: person.given,
    familyName: person.family,
    phone: `+49 152 28817${choices.integer(100, 999)}`,
    ...(choices.chance(70) && { email: `${mailName(person)}@post.example` }),
  });
};

const mailName = ({ given, family }: PersonRow): string =>
  `${given}.${family}`
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replace(/[^a-z.-]/g, "");
