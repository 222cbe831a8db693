import { z } from "zod";
import {
  type EnterByProvider,
  makeEnterByProvider,
} from "@/lib/accounts/provider/enter-by-provider";
import {
  type Handshake,
  handshakeSchema,
  type IdentityProvider,
} from "@/lib/accounts/provider/identity-provider";
import { makePrismaIdentityStore } from "@/prisma/sign-in/prisma-identity-store";
import { accountStore } from "./accounts";
import { auditTrail } from "./audit";
import { cipher } from "./cipher";
import { database } from "./database";
import { readEnvironment } from "./env";
import { once } from "./once";
import { makeOpenidClientProvider } from "./openid-client-provider";
import { operator } from "./operator";
import { openSession, sessionStore } from "./sign-in";

/** The operator's OpenID provider; undefined where none is set up. */
export const identityProvider: () => IdentityProvider | undefined = once(
  "identity-provider",
  () => {
    const settings = readEnvironment();
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = settings;
    const { OIDC_CLIENT_SECRET: clientSecret } = settings;
    if (!issuer || !clientId || !clientSecret) return undefined;
    return makeOpenidClientProvider({ issuer, clientId, clientSecret });
  },
);

export const enterByProvider: () => EnterByProvider = once("enter-by-provider", () =>
  makeEnterByProvider({
    accounts: accountStore(),
    identities: makePrismaIdentityStore(database()),
    sessions: sessionStore(),
    openSession: openSession(),
    audit: auditTrail(),
    rules: operator().signIn,
    now: () => new Date(),
  }),
);

/** Long enough to find the phone for the provider's second factor. */
export const HANDSHAKE_MINUTES = 15;

const PLACE = "provider-handshake";
const askedSchema = z.object({
  handshake: handshakeSchema,
  locale: z.string(),
  askedAt: z.number(),
});
export type Asked = { readonly handshake: Handshake; readonly locale: string };

/** What the browser carries to the provider and back; it can neither read nor change it. */
export const sealAsked = (asked: Asked): string =>
  cipher().encrypt(JSON.stringify({ ...asked, askedAt: Date.now() }), PLACE);

/** Undefined where it is missing, too old or not from us. */
export const openAsked = (sealed: string | undefined): Asked | undefined => {
  if (!sealed) return undefined;
  try {
    const { askedAt, ...asked } = askedSchema.parse(JSON.parse(cipher().decrypt(sealed, PLACE)));
    return Date.now() - askedAt <= HANDSHAKE_MINUTES * 60_000 ? asked : undefined;
  } catch {
    return undefined;
  }
};
