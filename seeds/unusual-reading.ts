import { type Actor, accountIdSchema } from "@/lib/accounts/account";
import { groundFor } from "@/lib/accounts/rights";
import type { AuditEntry } from "@/lib/audit/audit-trail";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { accountIdOf, personas } from "./personas";

const SECONDS_APART = 55;
const HOURS_AGO = 20;

/**
 * The story of an account that was taken over: within an hour somebody tried every file of the Kreis
 * with it, most of them outside its site. What the rights table closed was refused.
 */
export const makeUnusualReading = (
  now: Date,
  people: readonly JobSeeker[],
): readonly (AuditEntry & { readonly at: Date })[] => {
  const { name, role, siteId, specialism } = personas.fiftyPlus;
  const id = accountIdSchema.parse(accountIdOf("fiftyPlus"));
  const actor: Actor = { id, name, role, siteId, specialism };
  const begin = now.getTime() - HOURS_AGO * 3_600_000;
  return people.map((person, index) => {
    const ground = groundFor(actor, "matches.read", person);
    return {
      actorId: id,
      action: ground ? "matches.read" : "matches.read.refused",
      subject: { kind: "job-seeker", id: person.id },
      facts: { ...(ground && { ground }), outsideSite: person.siteId !== siteId },
      at: new Date(begin + index * SECONDS_APART * 1000),
    };
  });
};
