import { createHash } from "node:crypto";
import { z } from "zod";
import { offerTypes, type Vacancy, vacancyIdSchema } from "../vacancy";
import { paySchema, vacancyFactsSchema, workingTimeSchema } from "../vacancy-facts";
import { employerIdentityOf } from "./employer-identity";
import { placeIdentityOf, placeKeysOf } from "./place-identity";
import { referencesOf } from "./references";
import { titleIdentityOf } from "./title-identity";

/** What is needed of an offer to tell whether another one is the same job. */
export const jobOutlineSchema = z.object({
  id: vacancyIdSchema,
  /** Who leads where several tell of one job: the lowest. */
  rank: z.number().int(),
  firstSeenAt: z.number(),
  source: z.string(),
  references: z.array(z.string()),
  employerId: z.string().optional(),
  employer: z.object({ name: z.string(), form: z.string().optional() }).optional(),
  title: z.object({ key: z.string(), marks: z.record(z.string(), z.array(z.string())) }),
  places: z.array(
    z.object({
      country: z.string(),
      ags: z.string().optional(),
      postcode: z.string().optional(),
      locality: z.string(),
      street: z.string().optional(),
    }),
  ),
  offerType: z.enum(offerTypes),
  workingTime: workingTimeSchema,
  contract: vacancyFactsSchema.shape.contract,
  startsOn: vacancyFactsSchema.shape.startsOn,
  pay: paySchema.pick({ unit: true, min: true, max: true, currency: true }).optional(),
  temporaryAgency: z.boolean().optional(),
});
export type JobOutline = Readonly<z.infer<typeof jobOutlineSchema>>;

/** Sources that only gather what others publish. */
export type IsAggregator = (source: string) => boolean;

export const outlineOf = (vacancy: Vacancy, isAggregator: IsAggregator): JobOutline => {
  const { facts } = vacancy;
  const { employerName, workplaces } = facts;
  const localities = workplaces.map(({ locality }) => locality);
  const employer = employerName === undefined ? undefined : employerIdentityOf(employerName);
  return jobOutlineSchema.parse({
    id: vacancy.id,
    rank: rankOf(vacancy, isAggregator),
    firstSeenAt: vacancy.firstSeenAt.getTime(),
    source: vacancy.source,
    references: referencesOf(vacancy),
    employerId: vacancy.employerId,
    employer,
    title: titleIdentityOf(vacancy.title, { employerName, localities }),
    places: workplaces.map(placeIdentityOf),
    offerType: vacancy.offerType,
    workingTime: facts.workingTime,
    contract: facts.contract,
    startsOn: facts.startsOn,
    pay: facts.pay,
    temporaryAgency: facts.temporaryAgency,
  });
};

/** Own offers of our employers, then those of neighbours, then what a feed brought first-hand. */
const rankOf = ({ origin, source }: Vacancy, isAggregator: IsAggregator): number => {
  if (origin === "regional") return 0;
  if (origin === "exchanged") return 1;
  return isAggregator(source) ? 3 : 2;
};

/**
 * Two offers can only be the same job where they share one of these. Few offers share any, so that
 * a million of them are grouped without comparing each with each.
 */
export const blockingKeysOf = ({
  references,
  employer,
  title,
  places,
}: JobOutline): readonly string[] => [
  ...references,
  ...(employer && title.key !== ""
    ? placeKeysOf(places).map(
        (place) => `job:${shortened(`${employer.name}\n${title.key}\n${place}`)}`,
      )
    : []),
];

/** A key that employer, title and place make. */
export const isTextKey = (key: string): boolean => key.startsWith("job:");

const shortened = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 22);
