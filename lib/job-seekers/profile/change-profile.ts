import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type JobSeeker, jobSeekerIdSchema } from "../job-seeker";
import type { OpenFile, OpenFileRefusal } from "../open-file";
import { type ProfileProblem, problemsOf } from "./check-profile";
import {
  changedSections,
  type ProfileSection,
  profileSections,
  sectionFingerprint,
  sectionValuesSchema,
  withSection,
} from "./profile-section";
import type { Decide, ProfileStore } from "./profile-store";

const seenSchema = z.object({
  jobSeekerId: jobSeekerIdSchema,
  section: z.enum(profileSections),
  /** Of the section as it was shown to whoever changes it. */
  fingerprint: z.string().max(40),
});

export const changeProfileSchema = seenSchema.extend({ values: sectionValuesSchema });
export type ChangeProfileCommand = z.infer<typeof changeProfileSchema>;

export const undoProfileChangeSchema = seenSchema;
export type UndoProfileChangeCommand = z.infer<typeof undoProfileChangeSchema>;

export type ChangeProfileRefusal =
  | OpenFileRefusal
  /** Somebody else changed the section since it was shown. */
  | { readonly code: "changed-meanwhile" }
  | { readonly code: "values-unreadable" }
  | { readonly code: "nothing-to-undo" }
  | { readonly code: "contradicts"; readonly problems: readonly ProfileProblem[] };

export type ProfileChanged = {
  readonly jobSeeker: JobSeeker;
  /** Empty where everything was known already. */
  readonly sections: readonly ProfileSection[];
};

export type ProfileChangeParts = {
  readonly openFile: OpenFile;
  readonly profiles: Pick<ProfileStore, "change">;
  readonly audit: AuditTrail;
  /** The day, as `YYYY-MM-DD`. */
  readonly today: () => string;
};

export type ChangeProfile = (
  actor: Actor,
  command: ChangeProfileCommand,
) => Promise<Result<ProfileChanged, ChangeProfileRefusal>>;

/** Replaces one section of a profile, unless somebody else changed it meanwhile. */
export const makeChangeProfile =
  (parts: ProfileChangeParts): ChangeProfile =>
  (actor, { jobSeekerId, section, fingerprint, values }) =>
    keepChange(parts, actor, jobSeekerId, (current) => {
      if (sectionFingerprint(current, section) !== fingerprint) {
        return refused({ code: "changed-meanwhile" });
      }
      const next = withSection(current, section, values);
      return next ? ok(next) : refused({ code: "values-unreadable" });
    });

export type UndoProfileChange = (
  actor: Actor,
  command: UndoProfileChangeCommand,
) => Promise<Result<ProfileChanged, ChangeProfileRefusal>>;

/** Puts a section back to what it said before its last change; doing it twice changes nothing. */
export const makeUndoProfileChange =
  (parts: ProfileChangeParts): UndoProfileChange =>
  (actor, { jobSeekerId, section, fingerprint }) =>
    keepChange(parts, actor, jobSeekerId, (current, earlier) => {
      if (sectionFingerprint(current, section) !== fingerprint) {
        return refused({ code: "changed-meanwhile" });
      }
      const before = earlier.find((each) => each.section === section);
      const next = before && withSection(current, section, before.values);
      return next ? ok(next) : refused({ code: "nothing-to-undo" });
    });

/** The one way to a change: the right first, then the profile as it stands, then the record of it. */
export const keepChange = async (
  { openFile, profiles, audit, today }: ProfileChangeParts,
  actor: Actor,
  id: JobSeeker["id"],
  decide: Decide<ChangeProfileRefusal>,
): Promise<Result<ProfileChanged, ChangeProfileRefusal>> => {
  const opened = await openFile(actor, "job-seekers.write", id);
  if (!opened.ok) return opened;
  let sections: readonly ProfileSection[] = [];
  const changed = await profiles.change<ChangeProfileRefusal>(actor, id, (current, earlier) => {
    const next = decide(current, earlier);
    if (!next.ok) return next;
    sections = changedSections(current, next.value);
    const problems = newProblems(current, next.value, today());
    return problems.length > 0 ? refused({ code: "contradicts", problems }) : next;
  });
  if (!changed) return refused({ code: "job-seeker-unknown" });
  if (!changed.ok) return changed;
  if (sections.length > 0) {
    await audit.record({
      actorId: actor.id,
      action: "job-seekers.profile-changed",
      subject: { kind: "job-seeker", id },
      facts: { sections: sections.join(" ") },
    });
  }
  return ok({ jobSeeker: changed.value, sections });
};

/** What was wrong before must not keep anybody from putting something else right. */
const newProblems = (
  before: JobSeeker,
  after: JobSeeker,
  today: string,
): readonly ProfileProblem[] => {
  const known = new Set(problemsOf(before, today));
  return problemsOf(after, today).filter((problem) => !known.has(problem));
};
