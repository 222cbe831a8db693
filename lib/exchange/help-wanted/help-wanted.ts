import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import { isPublished, type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";

export const askForHelpSchema = z.object({
  vacancyId: vacancyIdSchema,
  /** Why the offer is not filled here. Stays in this portal. */
  note: z.string().trim().min(1).max(1_000),
});
export type AskForHelpCommand = z.infer<typeof askForHelpSchema>;

/** Neighbours are asked to help with an offer of this Kreis. */
export const helpCallSchema = askForHelpSchema.extend({ by: accountIdSchema, at: z.date() });
export type HelpCall = Readonly<z.infer<typeof helpCallSchema>>;

export const helpSteps = ["asked", "taken-back"] as const;
export type HelpStep = {
  readonly step: (typeof helpSteps)[number];
  readonly note?: string | undefined;
  /** Absent where the account is gone. */
  readonly who?: string | undefined;
  readonly at: Date;
};

/** Help can be asked for with own offers alone: only their origin says how others' stand. */
export const isForUsToAsk = (vacancy: Vacancy): boolean =>
  vacancy.origin === "regional" && isPublished(vacancy);

/** An offer that is open for longer is worth the question whether neighbours could help. */
export const LONG_OPEN_DAYS = 28;
const DAY_MS = 86_400_000;

/** Offers published before count as long open. */
export const longOpenSince = (now: Date): Date => new Date(now.getTime() - LONG_OPEN_DAYS * DAY_MS);

/** For how many days an offer has been open; 0 where nobody knows. */
export const daysOpen = ({ publishedAt }: Vacancy, now: Date): number =>
  publishedAt ? Math.max(0, Math.floor((now.getTime() - publishedAt.getTime()) / DAY_MS)) : 0;
