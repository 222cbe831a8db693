import type { Mail } from "./mail";

/** A template filled in, in the language that was chosen for it. */
export type MailText = { readonly locale: string; readonly subject: string; readonly text: string };

/** Finds the words; throws `UnknownTemplate` where there are none or a value is missing. */
export type MailTexts = (mail: Pick<Mail, "locale" | "template" | "values">) => MailText;

export class UnknownTemplate extends Error {
  override readonly name = "UnknownTemplate";
}
