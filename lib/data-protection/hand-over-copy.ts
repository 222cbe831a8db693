import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { groundFor, system } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { type JobSeeker, type JobSeekerId, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import type { JobSeekerStore } from "@/lib/job-seekers/job-seeker-store";
import { fullNameOf } from "@/lib/job-seekers/name-order";
import { ok, refused, type Result } from "@/lib/shared/result";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import {
  type Archive,
  type CopyOfData,
  idsOfActing,
  idsOfOffers,
  type ReadableCopy,
} from "./copy-of-data";
import { namePeople, type NamesOfPeople } from "./name-people";
import type { PersonData, Section } from "./person-data";

/** Why somebody at work hands over a copy. */
export const copyReasons = ["person-asked", "representative-asked", "authority-asked"] as const;

const reason = z.enum(copyReasons);

/** The file is named by its reference, as people know it, or by its id, as pages do. */
export const fileNameSchema = z.union([
  z.object({ jobSeekerId: jobSeekerIdSchema }),
  z.object({ reference: z.string().trim().min(1).max(40) }),
]);
export type FileName = z.infer<typeof fileNameSchema>;

export const handOverCopySchema = z.intersection(fileNameSchema, z.object({ reason }));
export type HandOverCopyCommand = z.infer<typeof handOverCopySchema>;

export type HandedOver = { readonly fileName: string; readonly bytes: Uint8Array };
export type HandOverRefusal = { readonly code: "job-seeker-unknown" };

export type CopyParts = NamesOfPeople & {
  readonly jobSeekers: Pick<JobSeekerStore, "find" | "findByReference" | "findIdentity">;
  readonly vacancies: Pick<VacancyStore, "findMany">;
  readonly personData: Pick<PersonData, "read">;
  readonly now: () => Date;
};

type Dependencies = CopyParts & {
  readonly audit: AuditTrail;
  readonly toReadable: ReadableCopy;
  readonly toArchive: Archive;
};

export type HandOverCopy = (
  actor: Actor,
  command: HandOverCopyCommand | { readonly ownFile: JobSeekerId },
) => Promise<Result<HandedOver, HandOverRefusal>>;

/**
 * Everything about one person as one archive, for those the rights table names. It is recorded
 * before anything is read, and kept nowhere.
 */
export const makeHandOverCopy =
  (parts: Dependencies): HandOverCopy =>
  async (actor, command) => {
    const person = await findPerson(parts.jobSeekers, command);
    const ground = person && groundFor(actor, "person-data.hand-over", person);
    if (!person || !ground) return refused({ code: "job-seeker-unknown" });
    await parts.audit.record({
      actorId: actor.id,
      action: "person-data.hand-over",
      subject: { kind: "job-seeker", id: person.id },
      reason: "reason" in command ? command.reason : "own-file",
      facts: { ground },
    });
    const copy = await makeCopy(parts, person);
    const bytes = await parts.toArchive({
      "auskunft.pdf": await parts.toReadable(copy),
      "auskunft.json": new TextEncoder().encode(JSON.stringify(copy, undefined, 2)),
    });
    return ok({ fileName: `auskunft-${copy.madeAt.toISOString().slice(0, 10)}.zip`, bytes });
  };

/** Reads as the portal itself: whether the actor may know of it is decided by the rights table after. */
export const findPerson = (
  jobSeekers: Pick<JobSeekerStore, "find" | "findByReference">,
  file: FileName | { readonly ownFile: JobSeekerId },
): Promise<JobSeeker | undefined> => {
  if ("ownFile" in file) return jobSeekers.find(system, file.ownFile);
  if ("jobSeekerId" in file) return jobSeekers.find(system, file.jobSeekerId);
  return jobSeekers.findByReference(system, file.reference);
};

/** Everything about the person as it is stored now. */
export const makeCopy = async (
  { jobSeekers, personData, vacancies, now, ...names }: CopyParts,
  { id, reference, accountId }: JobSeeker,
): Promise<CopyOfData> => {
  const identity = await jobSeekers.findIdentity(system, id);
  const sections = await personData.read({ id, accountId });
  return {
    reference,
    name: identity ? fullNameOf(identity) : reference,
    madeAt: now(),
    sections,
    people: await namePeople(names, idsOfActing(sections)),
    offers: await nameOffers(vacancies, sections),
  };
};

const nameOffers = async (
  vacancies: CopyParts["vacancies"],
  sections: readonly Section[],
): Promise<CopyOfData["offers"]> => {
  const ids = idsOfOffers(sections).map((id) => vacancyIdSchema.parse(id));
  const found = await vacancies.findMany(ids);
  return Object.fromEntries(found.map(({ id, title }) => [id, title]));
};
