import { z } from "zod";
import type { Mail } from "@/lib/mail/mail";
import { mailIdSchema, type WaitingMail } from "@/lib/mail/waiting-mails";
import type { Cipher } from "@/lib/shared/cipher";

/** Opens only in its own row. */
export const placeOfMail = (id: string): string => `mail:${id}`;

export const sealMail = (
  { to, locale, values }: Mail,
  id: string,
  { encrypt }: Pick<Cipher, "encrypt">,
): string => encrypt(JSON.stringify({ to, locale, values }), placeOfMail(id));

const rowSchema = z.object({
  id: mailIdSchema,
  template: z.string(),
  sealed: z.string(),
  attempts: z.number(),
});

const contentSchema = z.object({
  to: z.string(),
  locale: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const toWaitingMail = (row: unknown, { decrypt }: Pick<Cipher, "decrypt">): WaitingMail => {
  const { id, template, sealed, attempts } = rowSchema.parse(row);
  const content = contentSchema.parse(JSON.parse(decrypt(sealed, placeOfMail(id))));
  return { id, attempts, mail: { ...content, template } };
};
