import { accountIdSchema } from "@/lib/accounts/account";
import { CONSENT_TEXT_VERSION, type Consent } from "@/lib/data-protection/consent";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { daysFrom } from "./days";
import { deterministicId } from "./deterministic-id";
import { accountIdOf } from "./personas";

/** Officers asked whether employers may see people without a name; four of five agreed. */
export const makeConsents = (now: Date, people: readonly JobSeeker[]): readonly Consent[] =>
  people.flatMap(({ id: jobSeekerId, officerIds }, index): readonly Consent[] => {
    if (index % 5 === 3) return [];
    const consent = {
      id: deterministicId("consent", `cards-for-employers ${jobSeekerId}`),
      jobSeekerId,
      purpose: "cards-for-employers",
      textVersion: CONSENT_TEXT_VERSION,
      givenAt: daysFrom(now, -30 + index / 2),
      givenHow: index % 3 === 0 ? "on-paper" : "in-conversation",
      recordedBy: accountIdSchema.parse(officerIds[0] ?? accountIdOf("teamLead")),
    } as const;
    return [consent];
  });
