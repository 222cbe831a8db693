import type { PasswordJudge } from "@/lib/accounts/passwords/password-rules";
import { type EmailChange, makeEmailChange } from "@/lib/accounts/addresses/change-email";
import {
  type ChangePassword,
  makeChangePassword,
  makeNewPassword,
  type NewPassword,
} from "@/lib/accounts/passwords/change-password";
import { type MailedTokens, makeMailedTokens } from "@/lib/accounts/passwords/mailed-tokens";
import { makeProveOwner, type ProveOwner } from "@/lib/accounts/passwords/prove-owner";
import { makePasswordReset, type PasswordReset } from "@/lib/accounts/passwords/reset-password";
import {
  makeSecondFactorChange,
  type SecondFactorChange,
} from "@/lib/accounts/second-factor/change-second-factor";
import { makePrismaPasskeyStore } from "@/prisma/sign-in/prisma-passkey-stores";
import { makePrismaMailedTokenStore } from "@/prisma/sign-in/prisma-mailed-token-store";
import { accountStore, passwordHasher, verifyCredentials } from "./accounts";
import { auditTrail } from "./audit";
import { database } from "./database";
import { mailQueue } from "./mail";
import { once } from "./once";
import { operator } from "./operator";
import { enrolment, secondFactorStore } from "./second-factors";
import { sessionStore, throttle } from "./sign-in";
import { makeZxcvbnPasswordJudge } from "./zxcvbn-password-judge";

export const proveOwner: () => ProveOwner = once("prove-owner", () =>
  makeProveOwner({ verifyCredentials: verifyCredentials(), throttle: throttle() }),
);

export const mailedTokens: () => MailedTokens = once("mailed-tokens", () =>
  makeMailedTokens({ tokens: makePrismaMailedTokenStore(database()), now: () => new Date() }),
);

export const passwordJudge: () => PasswordJudge = once("password-judge", () => {
  const { name, portalName, municipalities } = operator();
  const places = municipalities.map((municipality) => municipality.name);
  return makeZxcvbnPasswordJudge([name, portalName, ...places].flatMap((text) => text.split(" ")));
});

export const newPassword: () => NewPassword = once("new-password", () =>
  makeNewPassword({
    accounts: accountStore(),
    passwords: passwordHasher(),
    judge: passwordJudge(),
    sessions: sessionStore(),
    mailedTokens: mailedTokens(),
    mail: mailQueue(),
    audit: auditTrail(),
  }),
);

export const changePassword: () => ChangePassword = once("change-password", () =>
  makeChangePassword({ proveOwner: proveOwner(), newPassword: newPassword() }),
);

export const secondFactorChange: () => SecondFactorChange = once("second-factor-change", () =>
  makeSecondFactorChange({
    enrolment: enrolment(),
    factors: secondFactorStore(),
    proveOwner: proveOwner(),
    mail: mailQueue(),
    audit: auditTrail(),
  }),
);

export const passwordReset: () => PasswordReset = once("password-reset", () =>
  makePasswordReset({
    accounts: accountStore(),
    mailedTokens: mailedTokens(),
    mail: mailQueue(),
    newPassword: newPassword(),
    audit: auditTrail(),
  }),
);

export const emailChange: () => EmailChange = once("email-change", () =>
  makeEmailChange({
    accounts: accountStore(),
    proveOwner: proveOwner(),
    mailedTokens: mailedTokens(),
    mail: mailQueue(),
    sessions: sessionStore(),
    passkeys: makePrismaPasskeyStore(database()),
    audit: auditTrail(),
  }),
);
