import { z } from "zod";
import type {
  ChangeProfileRefusal,
  ProfileChanged,
} from "@/lib/job-seekers/profile/change-profile";
import { profileProblems } from "@/lib/job-seekers/profile/check-profile";
import type { Result } from "@/lib/shared/result";

const refusals = [
  "changed-meanwhile",
  "values-unreadable",
  "nothing-to-undo",
  "place-unknown",
  "contradicts",
  "not-yours",
] as const;

/** What a page is told about the last attempt to change something. */
export const toldSchema = z.object({
  saved: z.string().optional().catch(undefined),
  undone: z.string().optional().catch(undefined),
  refused: z.enum(refusals).optional().catch(undefined),
  problems: z
    .string()
    .transform((codes) => codes.split(" "))
    .pipe(z.array(z.enum(profileProblems)))
    .optional()
    .catch(undefined),
});
export type Told = z.infer<typeof toldSchema>;

/** The query that tells it. Only codes: nothing about the person stands in an address. */
export const toldBy = (
  result: Result<ProfileChanged, ChangeProfileRefusal>,
  done: "saved" | "undone" = "saved",
): string => {
  if (result.ok) return query({ [done]: String(result.value.sections.length) });
  const { refusal } = result;
  return query(
    refusal.code === "contradicts"
      ? { refused: refusal.code, problems: refusal.problems.join(" ") }
      : { refused: refusalOf[refusal.code] },
  );
};

const refusalOf: Readonly<Record<ChangeProfileRefusal["code"], (typeof refusals)[number]>> = {
  contradicts: "contradicts",
  "changed-meanwhile": "changed-meanwhile",
  "values-unreadable": "values-unreadable",
  "nothing-to-undo": "nothing-to-undo",
  "job-seeker-unknown": "not-yours",
  "reason-needed": "not-yours",
};

const query = (told: Readonly<Record<string, string>>): string =>
  `?${new URLSearchParams(told).toString()}`;
