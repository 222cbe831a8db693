import { randomUUID } from "node:crypto";
import { type BeginSignIn, makeBeginSignIn } from "@/lib/accounts/sign-in/begin-sign-in";
import { type FindSession, makeFindSession } from "@/lib/accounts/sign-in/find-session";
import { type FinishSignIn, makeFinishSignIn } from "@/lib/accounts/sign-in/finish-sign-in";
import { makeOwnSessions, type OwnSessions } from "@/lib/accounts/sign-in/manage-own-sessions";
import { makeOpenSession, type OpenSession } from "@/lib/accounts/sign-in/open-session";
import { sessionIdSchema, type SessionStore } from "@/lib/accounts/sign-in/session";
import { makeThrottle, type Throttle } from "@/lib/accounts/sign-in/throttle";
import { makePrismaAttemptStore } from "@/prisma/sign-in/prisma-attempt-store";
import { makePrismaPendingSignInStore } from "@/prisma/sign-in/prisma-pending-sign-in-store";
import { makePrismaSessionStore } from "@/prisma/sign-in/prisma-session-store";
import { accountStore, verifyCredentials } from "./accounts";
import { auditTrail } from "./audit";
import { database } from "./database";
import { once } from "./once";
import { enrolment, secondFactorCheck, secondFactorStore } from "./second-factors";

const now = (): Date => new Date();

export const sessionStore: () => SessionStore = once("session-store", () =>
  makePrismaSessionStore(database()),
);

export const throttle: () => Throttle = once("throttle", () =>
  makeThrottle({ attempts: makePrismaAttemptStore(database()), now }),
);

export const openSession: () => OpenSession = once("open-session", () =>
  makeOpenSession({
    sessions: sessionStore(),
    newSessionId: () => sessionIdSchema.parse(randomUUID()),
    now,
  }),
);

export const findSession: () => FindSession = once("find-session", () =>
  makeFindSession({ sessions: sessionStore(), accounts: accountStore(), now }),
);

const steps = () => ({
  throttle: throttle(),
  factors: secondFactorStore(),
  enrolment: enrolment(),
  pending: makePrismaPendingSignInStore(database()),
  openSession: openSession(),
  audit: auditTrail(),
  now,
});

export const beginSignIn: () => BeginSignIn = once("begin-sign-in", () =>
  makeBeginSignIn({ ...steps(), verifyCredentials: verifyCredentials() }),
);

export const finishSignIn: () => FinishSignIn = once("finish-sign-in", () =>
  makeFinishSignIn({ ...steps(), accounts: accountStore(), secondFactor: secondFactorCheck() }),
);

/** What people do to their own sessions. */
export const ownSessions: () => OwnSessions = once("own-sessions", () =>
  makeOwnSessions({ sessions: sessionStore(), audit: auditTrail() }),
);
