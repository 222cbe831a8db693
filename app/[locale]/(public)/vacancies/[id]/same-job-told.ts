import { z } from "zod";
import { decideSameJobRefusals } from "@/lib/vacancies/same-job/decide-same-job";

const outcomes = ["apart", "undo", ...decideSameJobRefusals] as const;
export type SameJobTold = (typeof outcomes)[number];

/** What the address says became of a decision about two offers; nothing where it says anything else. */
export const sameJobToldSchema = z.enum(outcomes).optional().catch(undefined);
