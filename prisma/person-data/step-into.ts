import type { Prisma } from "../generated/client";
import { caseTables, portalRoles } from "../portal-roles";

/** Goes on in another role, until the transaction ends. */
export const stepInto = async (
  transaction: Prisma.TransactionClient,
  role: string,
): Promise<void> => {
  await transaction.$executeRaw`SELECT set_config('role', ${role}, TRUE)`;
};

/** Which role may touch a table. */
export const roleFor = (table: string): string =>
  caseTables.includes(table) ? portalRoles.cases : portalRoles.everyday;
