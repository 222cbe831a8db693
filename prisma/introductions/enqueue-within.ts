import { randomUUID } from "node:crypto";
import type { Mail } from "@/lib/mail/mail";
import type { Cipher } from "@/lib/shared/cipher";
import type { Prisma } from "../generated/client";
import { sealMail } from "../mail-row";
import { stepInto } from "../person-data/step-into";
import { portalRoles } from "../portal-roles";

/** Mails lie outside the case data, so that the transaction goes on in the everyday role. */
export const enqueueWithin = async (
  transaction: Prisma.TransactionClient,
  cipher: Cipher,
  mails: readonly Mail[],
): Promise<void> => {
  if (mails.length === 0) return;
  await stepInto(transaction, portalRoles.everyday);
  for (const mail of mails) {
    const id = randomUUID();
    const { template } = mail;
    await transaction.mailMessage.create({
      data: { id, template, sealed: sealMail(mail, id, cipher) },
    });
  }
  await transaction.$executeRaw`SELECT pg_notify('mail', '')`;
};
