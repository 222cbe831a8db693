import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import { vacancyIdSchema, vacancyStatuses } from "../vacancy";
import { vacancyMoves } from "./vacancy-life";

/** One step in the life of an offer: who, when, why. Never altered afterwards. */
export const vacancyTransitionSchema = z.object({
  vacancyId: vacancyIdSchema,
  from: z.enum(vacancyStatuses),
  to: z.enum(vacancyStatuses),
  move: z.enum(vacancyMoves),
  actorId: accountIdSchema,
  reason: z.string().max(2_000).optional(),
  at: z.date(),
});
export type VacancyTransition = Readonly<z.infer<typeof vacancyTransitionSchema>>;
