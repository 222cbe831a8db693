import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { dayText } from "@/lib/shared/dates";
import { ok, refused, type Result } from "@/lib/shared/result";
import { referenceSchema } from "./handover/handover-record";
import type { HandoverRefusal } from "./handover/handover-refusal";
import type { ReceivePeople } from "./handover/receive-people";
import type { JobSeekerId } from "./job-seeker";

const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => (text === "" ? undefined : text))
    .optional();

export const createJobSeekerSchema = z.object({
  reference: referenceSchema,
  givenName: z.string().trim().min(1).max(100),
  familyName: z.string().trim().min(1).max(100),
  place: z.string().trim().min(1).max(120),
  birthDate: optionalText(10).pipe(dayText.optional()),
  phone: optionalText(60),
  email: optionalText(254).pipe(z.email().optional()),
});
export type CreateJobSeekerCommand = z.infer<typeof createJobSeekerSchema>;

export type CreateJobSeekerRefusal =
  | { readonly code: "not-allowed" }
  /** Whoever works for no site cannot take anybody on. */
  | { readonly code: "no-site" }
  | HandoverRefusal;

export type CreateJobSeeker = (
  actor: Actor,
  command: CreateJobSeekerCommand,
) => Promise<Result<JobSeekerId, CreateJobSeekerRefusal>>;

/** Opens a profile at the actor's own site; officers and case managers take charge of it. */
export const makeCreateJobSeeker =
  (receive: ReceivePeople): CreateJobSeeker =>
  async (actor, command) => {
    if (!mayEver(actor, "job-seekers.take-on")) return refused({ code: "not-allowed" });
    if (actor.siteId === undefined) return refused({ code: "no-site" });
    const [received] = await receive([command], { actor, onlyNew: true });
    if (!received) throw new Error("A person was handed over and no result came back");
    return received.ok ? ok(received.value.id) : received;
  };
