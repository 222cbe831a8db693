import { type Acting, system } from "@/lib/accounts/rights";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";
import { portalRoles } from "./portal-roles";

/** Bulk writers such as the first filling take their time. */
const TIMEOUT_MS = 120_000;

/**
 * The one way to case data: a transaction in the role that the policies let through, telling them
 * who acts. Both end with the transaction.
 */
export const asActor = <Value>(
  { prisma }: Pick<Database, "prisma">,
  acting: Acting,
  work: (transaction: Prisma.TransactionClient) => Promise<Value>,
): Promise<Value> => {
  const { id, role, siteId, specialism } =
    acting === system ? { id: "", role: system, siteId: "", specialism: "" } : acting;
  return prisma.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT
        set_config('role', ${portalRoles.cases}, TRUE),
        set_config('portal.actor_id', ${id}, TRUE),
        set_config('portal.actor_role', ${role}, TRUE),
        set_config('portal.actor_site', ${siteId ?? ""}, TRUE),
        set_config('portal.actor_specialism', ${specialism ?? ""}, TRUE)`;
      return work(transaction);
    },
    { timeout: TIMEOUT_MS },
  );
};
