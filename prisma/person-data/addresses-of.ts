import { z } from "zod";
import type { Subject } from "@/lib/data-protection/person-data";
import type { Cipher } from "@/lib/shared/cipher";
import { hashOfEmail } from "../employers/prisma-registrations";
import type { Prisma } from "../generated/client";
import { toWaitingMail } from "../mail-row";
import { portalRoles } from "../portal-roles";
import { openIdentity } from "../sealed-identity";
import { stepInto } from "./step-into";

/** What leads to rows that name nobody openly. */
export type AddressKeys = Readonly<
  Record<"mail_message" | "employer_registration" | "sign_up", string[]>
>;

/** Waiting mails, registrations and sign-ups of the addresses that the file and the account name. */
export const addressKeysOf = async (
  transaction: Prisma.TransactionClient,
  cipher: Cipher,
  subject: Subject,
): Promise<AddressKeys> => {
  const addresses = await addressesOf(transaction, cipher, subject);
  const hashes = [...addresses].map(hashOfEmail);
  return {
    mail_message: await mailsTo(transaction, cipher, addresses),
    employer_registration: hashes,
    sign_up: hashes,
  };
};

const addressesOf = async (
  transaction: Prisma.TransactionClient,
  cipher: Cipher,
  { id, accountId }: Subject,
): Promise<ReadonlySet<string>> => {
  await stepInto(transaction, portalRoles.cases);
  const identity = await transaction.jobSeekerIdentity.findUnique({ where: { jobSeekerId: id } });
  await stepInto(transaction, portalRoles.everyday);
  const account = accountId
    ? await transaction.account.findUnique({ where: { id: accountId }, select: { email: true } })
    : undefined;
  const emails = [identity && openIdentity(cipher, identity).email, account?.email];
  return new Set(emails.flatMap((email) => (email ? [email.toLowerCase()] : [])));
};

const idSchema = z.object({ id: z.string() });

const mailsTo = async (
  { mailMessage }: Prisma.TransactionClient,
  cipher: Cipher,
  addresses: ReadonlySet<string>,
): Promise<string[]> => {
  if (addresses.size === 0) return [];
  const rows = await mailMessage.findMany({
    select: { id: true, template: true, sealed: true, attempts: true },
  });
  return rows.filter((row) => isTo(row, cipher, addresses)).map((row) => idSchema.parse(row).id);
};

/** One whose key is gone can be read by nobody any more. */
const isTo = (row: unknown, cipher: Cipher, addresses: ReadonlySet<string>): boolean => {
  try {
    return addresses.has(toWaitingMail(row, cipher).mail.to.toLowerCase());
  } catch {
    return false;
  }
};
