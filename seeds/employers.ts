import { type Employer, employerSchema } from "@/lib/employers/employer";
import { daysFrom } from "./days";
import { employerRows } from "./data/employer-rows";
import { deterministicId } from "./deterministic-id";

/** The id of a demo employer by its short name in the table. */
export const employerIdOf = (key: string): string => deterministicId("employer", key);

/** Demo employers; those without a check are new and wait for a call. */
export const makeEmployers = (now: Date): readonly Employer[] =>
  employerRows.map(({ key, checkedDaysAgo, ...employer }) =>
    employerSchema.parse({
      ...employer,
      id: employerIdOf(key),
      ...(checkedDaysAgo !== undefined && { checkedAt: daysFrom(now, -checkedDaysAgo) }),
    }),
  );
