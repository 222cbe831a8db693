import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { ok, type Result } from "@/lib/shared/result";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { type JobSeeker, jobSeekerIdSchema } from "../job-seeker";
import {
  type ChangeProfileRefusal,
  keepChange,
  type ProfileChangeParts,
  type ProfileChanged,
} from "./change-profile";

export const addToProfileSchema = z.object({
  jobSeekerId: jobSeekerIdSchema,
  occupationId: z.string().max(200).optional(),
  as: z.array(z.enum(["wish", "experience"])),
  years: z.coerce.number().nonnegative().max(80).catch(0),
  /** How the person put it. */
  words: z.string().trim().max(300).catch(""),
  /** Skills and proofs the person has. */
  skills: z.array(z.string().max(200)).max(50),
});
export type AddToProfileCommand = z.infer<typeof addToProfileSchema>;

export type AddToProfile = (
  actor: Actor,
  command: AddToProfileCommand,
) => Promise<Result<ProfileChanged, ChangeProfileRefusal>>;

type Dependencies = ProfileChangeParts & { readonly vocabulary: Vocabulary };

/** Adds what was heard. Adding disturbs nobody else's change, so it asks for no fingerprint. */
export const makeAddToProfile =
  ({ vocabulary, ...parts }: Dependencies): AddToProfile =>
  (actor, command) =>
    keepChange(parts, actor, command.jobSeekerId, (current) =>
      ok(withAdded(current, command, vocabulary)),
    );

const withAdded = (
  person: JobSeeker,
  { occupationId, as, years, words, skills }: AddToProfileCommand,
  { findOccupation, findSkill }: Vocabulary,
): JobSeeker => {
  const occupation = occupationId === undefined ? undefined : findOccupation(occupationId);
  const known = occupation && { occupationId: occupation.id, kldb: occupation.kldb };
  const added = known ? [known] : [];
  const isNew = <Entry extends { readonly occupationId: string }>(held: readonly Entry[]) =>
    held.every((entry) => entry.occupationId !== known?.occupationId);
  return {
    ...person,
    wishes: [...person.wishes, ...(as.includes("wish") && isNew(person.wishes) ? added : [])],
    experience: as.includes("experience")
      ? [
          ...person.experience.filter((entry) => entry.occupationId !== known?.occupationId),
          ...added.map((entry) => ({ ...entry, years, words })),
        ]
      : person.experience,
    skills: [...new Set([...person.skills, ...skills.filter((id) => findSkill(id))])],
  };
};
