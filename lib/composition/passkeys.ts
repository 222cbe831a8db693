import { type EnterByPasskey, makeEnterByPasskey } from "@/lib/accounts/passkeys/enter-by-passkey";
import { makeOwnPasskeys, type OwnPasskeys } from "@/lib/accounts/passkeys/manage-passkeys";
import type { PasskeyStore } from "@/lib/accounts/passkeys/passkey";
import {
  makePrismaPasskeyChallengeStore,
  makePrismaPasskeyStore,
} from "@/prisma/sign-in/prisma-passkey-stores";
import { accountStore } from "./accounts";
import { auditTrail } from "./audit";
import { database } from "./database";
import { mailQueue } from "./mail";
import { once } from "./once";
import { baseUrl, operator } from "./operator";
import { proveOwner } from "./own-account";
import { openSession } from "./sign-in";
import { makeSimpleWebAuthnCeremony } from "./simplewebauthn-ceremony";

export const passkeyStore: () => PasskeyStore = once("passkey-store", () =>
  makePrismaPasskeyStore(database()),
);

const parts = once("passkey-parts", () => ({
  passkeys: passkeyStore(),
  challenges: makePrismaPasskeyChallengeStore(database()),
  ceremony: makeSimpleWebAuthnCeremony({ name: operator().portalName, baseUrl: baseUrl() }),
  audit: auditTrail(),
  now: () => new Date(),
}));

export const ownPasskeys: () => OwnPasskeys = once("own-passkeys", () =>
  makeOwnPasskeys({ ...parts(), proveOwner: proveOwner(), mail: mailQueue() }),
);

export const enterByPasskey: () => EnterByPasskey = once("enter-by-passkey", () =>
  makeEnterByPasskey({ ...parts(), accounts: accountStore(), openSession: openSession() }),
);
