import { z } from "zod";
import type { MailQueue } from "@/lib/mail/mail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { AccountStore } from "../account";
import type { LinkLetter } from "../passwords/mailed-tokens";
import { hashOfToken, newSecretToken } from "../sign-in/secret-token";
import type { SignUpStore } from "./sign-up-store";

export const SIGN_UP_HOURS = 48;

export const signUpSchema = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.email().max(254),
  /** Of an invitation; without one the account stands for itself. */
  code: z.string().trim().max(40).default(""),
});
export type SignUpCommand = z.infer<typeof signUpSchema>;

export type SignUpRefusal = { readonly code: "code-not-open" };

type Dependencies = {
  readonly signUps: Pick<SignUpStore, "add">;
  readonly accounts: Pick<AccountStore, "findByEmail">;
  /** What is kept of a typed code, where it is open. */
  readonly findOpenCode: (typed: string) => Promise<string | undefined>;
  readonly mail: MailQueue;
  readonly signInLink: string;
  readonly now: () => Date;
};

export type SignUp = (
  command: SignUpCommand,
  letter: LinkLetter,
) => Promise<Result<undefined, SignUpRefusal>>;

/**
 * Mails a link to whoever wants an account. The password is chosen behind it, by whoever reads the
 * address: an account made with a stranger's address is of no use. An address that has an account
 * already gets the same answer here, and other words there.
 */
export const makeSignUp =
  ({ signUps, accounts, findOpenCode, mail, signInLink, now }: Dependencies): SignUp =>
  async ({ name, email, code }, { locale, linkOf }) => {
    const invitation = code === "" ? undefined : await findOpenCode(code);
    if (code !== "" && invitation === undefined) return refused({ code: "code-not-open" });
    const to = email;
    if (await accounts.findByEmail(email)) {
      const values = { link: signInLink };
      await mail.enqueue([{ to, locale, template: "sign-up-address-known", values }]);
      return ok(undefined);
    }
    const token = newSecretToken();
    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + SIGN_UP_HOURS * 3_600_000);
    const tokenHash = hashOfToken(token);
    const isKept = await signUps.add({ tokenHash, name, email, invitation, expiresAt }, createdAt);
    if (!isKept) return ok(undefined);
    const values = { name, hours: SIGN_UP_HOURS, link: linkOf(token) };
    await mail.enqueue([{ to, locale, template: "sign-up-confirm", values }]);
    return ok(undefined);
  };
