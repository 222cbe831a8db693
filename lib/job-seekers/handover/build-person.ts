import type { AccountId } from "@/lib/accounts/account";
import type { Gazetteer } from "@/lib/places/place";
import { ok, refused, type Result } from "@/lib/shared/result";
import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";
import {
  type JobSeeker,
  type JobSeekerIdentity,
  jobSeekerIdentitySchema,
  jobSeekerSchema,
} from "../job-seeker";
import { type Home, resolveHome } from "../profile/resolve-home";
import type { HandoverRecord } from "./handover-record";
import type { HandoverRefusal } from "./handover-refusal";
import type { HandoverPerson, KnownPerson } from "./handover-store";
import { factsToldIn } from "./facts-told";
import type { ReadOccupations } from "./read-occupations";

export type BuildParts = {
  readonly gazetteer: Pick<Gazetteer, "resolve">;
  readonly readOccupations: ReadOccupations;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly newId: () => string;
};

/** What stands in where a record says nothing. */
export type HandoverDefaults = {
  readonly siteId?: string | undefined;
  readonly officerIds: readonly AccountId[];
};

export type BuiltPerson = HandoverPerson & { readonly notUnderstood: readonly string[] };

const nobody = { jobSeeker: undefined, identity: undefined };

/** The person a record and what is known already make together; what it does not mention stays. */
export const buildPerson = (
  parts: BuildParts,
  record: HandoverRecord,
  known: KnownPerson | undefined,
  defaults: HandoverDefaults,
): Result<BuiltPerson, HandoverRefusal> => {
  const { jobSeeker: before, identity: called } = known ?? nobody;
  const site = siteOf(parts, record, before?.siteId ?? defaults.siteId);
  if (!site.ok) return site;
  const home = homeOf(parts, record, before);
  if (!home.ok) return home;
  const { facts, notUnderstood } = factsToldIn(parts.readOccupations, record, before);
  const jobSeeker = jobSeekerSchema.parse({
    ...blank(parts.newId, defaults),
    ...before,
    ...facts,
    ...(record.officers && { officerIds: defaults.officerIds }),
    siteId: site.value,
    home: home.value,
  });
  const identity = identityOf(record, called, jobSeeker.id);
  if (!identity) return refused({ code: "incomplete", fields: ["givenName", "familyName"] });
  return ok({ jobSeeker, identity, notUnderstood });
};

const siteOf = (
  { sites }: BuildParts,
  { site: told }: HandoverRecord,
  otherwise: string | undefined,
): Result<string, HandoverRefusal> => {
  const site = told ?? otherwise;
  if (site === undefined) return refused({ code: "incomplete", fields: ["site"] });
  const wanted = foldScript(site);
  const named = sites.find(({ id, name }) => id === site || foldScript(name) === wanted);
  // Files say "Heinsberg" where the site is called "Jobcenter-Standort Heinsberg".
  const meant = sites.filter(({ name }) => foldScript(name).endsWith(` ${wanted}`));
  const found = named ?? (meant.length === 1 ? meant[0] : undefined);
  return found ? ok(found.id) : refused({ code: "site-unknown", site });
};

const homeOf = (
  { gazetteer }: BuildParts,
  { place }: HandoverRecord,
  known: JobSeeker | undefined,
): Result<Home, HandoverRefusal> => {
  if (place !== undefined) return resolveHome(gazetteer, place);
  return known ? ok(known.home) : refused({ code: "incomplete", fields: ["place"] });
};

const blank = (newId: () => string, { officerIds }: HandoverDefaults): Record<string, unknown> => ({
  id: newId(),
  officerIds,
  wishes: [],
  experience: [],
  skills: [],
  languages: [],
  mobility: {},
  availability: {},
  demandsToAvoid: [],
  pools: [],
});

/** Undefined where nobody said yet what the person is called. */
const identityOf = (
  { givenName, familyName, phone, email }: HandoverRecord,
  known: JobSeekerIdentity | undefined,
  jobSeekerId: JobSeeker["id"],
): JobSeekerIdentity | undefined =>
  jobSeekerIdentitySchema.safeParse({
    ...known,
    ...withoutAbsent({ givenName, familyName, phone, email }),
    jobSeekerId,
  }).data;

const withoutAbsent = (facts: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
