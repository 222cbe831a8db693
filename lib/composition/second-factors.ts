import type { AccountId } from "@/lib/accounts/account";
import {
  makeSecondFactorCheck,
  type SecondFactorCheck,
} from "@/lib/accounts/second-factor/check-second-factor";
import {
  type Enrolment,
  makeEnrolment,
  secretPlace,
} from "@/lib/accounts/second-factor/enrol-second-factor";
import type { OneTimeCodes, SecondFactorStore } from "@/lib/accounts/second-factor/second-factor";
import { makePrismaSecondFactorStore } from "@/prisma/sign-in/prisma-second-factor-store";
import { isOpenDemo, passwordHasher } from "./accounts";
import { cipher } from "./cipher";
import { database } from "./database";
import { once } from "./once";
import { operator } from "./operator";
import { makeTotpCodes } from "./totp-codes";

const now = (): Date => new Date();

export const secondFactorStore: () => SecondFactorStore = once("second-factor-store", () =>
  makePrismaSecondFactorStore(database()),
);

export const oneTimeCodes: () => OneTimeCodes = once("one-time-codes", () =>
  makeTotpCodes(operator().portalName.replaceAll(":", " ")),
);

/** A secret for an account whose code only the portal itself shows, such as in a demo. */
export const newSealedSecret = (accountId: AccountId): string =>
  cipher().encrypt(oneTimeCodes().newSecret(), secretPlace(accountId));

const parts = () => ({
  factors: secondFactorStore(),
  codes: oneTimeCodes(),
  cipher: cipher(),
  passwords: passwordHasher(),
  now,
});

export const enrolment: () => Enrolment = once("enrolment", () => makeEnrolment(parts()));

export const secondFactorCheck: () => SecondFactorCheck = once("second-factor-check", () =>
  makeSecondFactorCheck({ ...parts(), isOpenDemo }),
);
