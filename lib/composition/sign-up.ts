import { randomUUID } from "node:crypto";
import { accountIdSchema } from "@/lib/accounts/account";
import { type CompleteSignUp, makeCompleteSignUp } from "@/lib/accounts/sign-up/complete-sign-up";
import { makeSignUp, type SignUp } from "@/lib/accounts/sign-up/sign-up";
import type { SignUpStore } from "@/lib/accounts/sign-up/sign-up-store";
import { makePrismaSignUpStore } from "@/prisma/sign-in/prisma-sign-up-store";
import { accountStore, passwordHasher } from "./accounts";
import { auditTrail } from "./audit";
import { cipher } from "./cipher";
import { database } from "./database";
import { findOpenCode, redeemInvitation } from "./invitations";
import { mailQueue } from "./mail";
import { once } from "./once";
import { baseUrl, operator } from "./operator";
import { passwordJudge } from "./own-account";

const now = (): Date => new Date();

const signUpStore: () => SignUpStore = once("sign-up-store", () =>
  makePrismaSignUpStore(database(), cipher()),
);

export const signUp: () => SignUp = once("sign-up", () =>
  makeSignUp({
    signUps: signUpStore(),
    accounts: accountStore(),
    findOpenCode,
    mail: mailQueue(),
    signInLink: `${baseUrl()}/${operator().defaultLocale}/sign-in`,
    now,
  }),
);

export const completeSignUp: () => CompleteSignUp = once("complete-sign-up", () =>
  makeCompleteSignUp({
    signUps: signUpStore(),
    passwords: passwordHasher(),
    judge: passwordJudge(),
    redeem: redeemInvitation(),
    audit: auditTrail(),
    newAccountId: () => accountIdSchema.parse(randomUUID()),
    now,
  }),
);
