import { judgePassword, type PasswordRefusal } from "@/lib/accounts/passwords/password-rules";
import type { Result } from "@/lib/shared/result";
import {
  type ConfirmRegistration,
  makeConfirmRegistration,
} from "@/lib/employers/registration/confirm-registration";
import {
  hashOfToken,
  makeRegisterEmployer,
  type RegisterEmployer,
} from "@/lib/employers/registration/register-employer";
import { makePrismaRegistrations } from "@/prisma/employers/prisma-registrations";
import { accountStore, passwordHasher } from "./accounts";
import { auditTrail } from "./audit";
import { cipher } from "./cipher";
import { database } from "./database";
import { mailQueue } from "./mail";
import { once } from "./once";
import { baseUrl, operator } from "./operator";
import { makeZxcvbnPasswordJudge } from "./zxcvbn-password-judge";

type JudgedPassword = Result<string, PasswordRefusal>;

export type EmployerRegistration = {
  readonly judgePassword: (password: string, about: readonly string[]) => JudgedPassword;
  readonly register: RegisterEmployer;
  readonly isWaiting: (token: string) => Promise<boolean>;
  readonly confirm: ConfirmRegistration;
};

export const employerRegistration: () => EmployerRegistration = once(
  "employer-registration",
  () => {
    const registrations = makePrismaRegistrations(database(), cipher());
    const start = `${baseUrl()}/${operator().defaultLocale}`;
    const judge = makeZxcvbnPasswordJudge(operator().portalName.split(" "));
    return {
      judgePassword: (password, about) => judgePassword(password, about, judge),
      register: makeRegisterEmployer({
        registrations,
        accounts: accountStore(),
        passwords: passwordHasher(),
        queue: mailQueue(),
        audit: auditTrail(),
        links: {
          confirm: (token) => `${start}/employer/confirm/${token}`,
          signIn: `${start}/sign-in`,
        },
        now: () => new Date(),
      }),
      confirm: makeConfirmRegistration({
        registrations,
        audit: auditTrail(),
        now: () => new Date(),
      }),
      isWaiting: (token) => registrations.isWaiting(hashOfToken(token), new Date()),
    };
  },
);
