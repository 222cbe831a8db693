import * as client from "openid-client";
import { z } from "zod";
import type {
  IdentityProvider,
  NotProven,
  ProvenPerson,
  ProviderUnavailable,
} from "@/lib/accounts/provider/identity-provider";
import { ok, refused } from "@/lib/shared/result";

type ProviderSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How far our clock is ahead of the true time, for machines that cannot set theirs. */
  readonly clockSkewSeconds?: number;
};

const SCOPE = "openid email profile";
const CLOCK_TOLERANCE_SECONDS = 60;
const TIMEOUT_SECONDS = 10;
/** Providers change their addresses and keys now and then; keys are also fetched when one is unknown. */
const DISCOVERED_FOR_MS = 60 * 60_000;

/** Any OpenID provider, by authorization code with PKCE, state and nonce. */
export const makeOpenidClientProvider = (settings: ProviderSettings): IdentityProvider => {
  const discovered = makeDiscovery(settings);
  return {
    ask: async (returnTo) => {
      const configuration = await discovered().catch(reasonOf);
      if (typeof configuration === "string") return refused(unavailable(configuration));
      const handshake = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        codeVerifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: returnTo.href,
        scope: SCOPE,
        state: handshake.state,
        nonce: handshake.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(handshake.codeVerifier),
        code_challenge_method: "S256",
      });
      return ok({ url, handshake });
    },
    prove: async (returned, { state, nonce, codeVerifier }) => {
      try {
        const configuration = await discovered();
        const tokens = await client.authorizationCodeGrant(configuration, returned, {
          pkceCodeVerifier: codeVerifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        return ok(toPerson(await allClaims(configuration, tokens)));
      } catch (fault) {
        return refused(explain(fault));
      }
    },
  };
};

const makeDiscovery = (settings: ProviderSettings): (() => Promise<client.Configuration>) => {
  let held: { readonly configuration: client.Configuration; readonly until: number } | undefined;
  return async () => {
    if (held && held.until > Date.now()) return held.configuration;
    const configuration = await discover(settings);
    held = { configuration, until: Date.now() + DISCOVERED_FOR_MS };
    return configuration;
  };
};

const discover = (settings: ProviderSettings): Promise<client.Configuration> => {
  const { issuer, clientId, clientSecret, clockSkewSeconds = 0 } = settings;
  const metadata = {
    [client.clockSkew]: -clockSkewSeconds,
    [client.clockTolerance]: CLOCK_TOLERANCE_SECONDS,
  };
  // The signature counts too, although the token comes straight from the provider.
  const execute = [client.enableNonRepudiationChecks];
  if (issuer.startsWith("http:")) execute.push(client.allowInsecureRequests);
  const options = { execute, timeout: TIMEOUT_SECONDS };
  return client.discovery(new URL(issuer), clientId, metadata, byFirstWay(clientSecret), options);
};

// What OpenID Connect presumes where a provider names no way, and many offer nothing else.
const byFirstWay = (secret: string): client.ClientAuth => {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    return ways.includes("client_secret_basic") ? basic(server, ...rest) : post(server, ...rest);
  };
};

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>;
type Claims = Readonly<Record<string, unknown>>;

// Some providers put the address and groups into the token, others show them at an address of theirs.
const allClaims = async (configuration: client.Configuration, tokens: Tokens): Promise<Claims> => {
  const inToken = tokens.claims();
  if (!inToken) throw new Error("The provider sent no ID token");
  if (!configuration.serverMetadata().userinfo_endpoint) return inToken;
  const shown = await client.fetchUserInfo(configuration, tokens.access_token, inToken.sub);
  return { ...shown, ...inToken };
};

const claimsSchema = z.object({
  iss: z.string().min(1),
  sub: z.string().min(1).max(255),
  email: z.email().optional().catch(undefined),
  // Some providers write the truth value as a word.
  email_verified: z
    .union([z.literal(true), z.literal("true")])
    .optional()
    .catch(undefined),
  acr: z.string().max(200).optional().catch(undefined),
  amr: z.array(z.string().max(50)).max(20).catch([]),
});

const toPerson = (claims: Claims): ProvenPerson => {
  const { iss, sub, email, email_verified: isVerified, acr, amr } = claimsSchema.parse(claims);
  return {
    issuer: iss,
    subject: sub,
    verifiedEmail: isVerified === undefined ? undefined : email,
    assurance: acr,
    methods: amr,
    claims,
  };
};

/** What the provider's answer lacks; everything else means that it gave none anybody can use. */
const unsound = new Set([
  "OAUTH_INVALID_RESPONSE",
  "OAUTH_JWT_CLAIM_COMPARISON_FAILED",
  "OAUTH_JWT_TIMESTAMP_CHECK_FAILED",
  "OAUTH_KEY_SELECTION_FAILED",
  "OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED",
]);

const explain = (fault: unknown): NotProven | ProviderUnavailable => {
  if (fault instanceof client.AuthorizationResponseError) {
    return { code: "not-proven", reason: fault.error };
  }
  // Any other error of this kind speaks of our own configuration, such as a wrong secret.
  if (fault instanceof client.ResponseBodyError && fault.error === "invalid_grant") {
    return { code: "not-proven", reason: fault.error };
  }
  const reason = reasonOf(fault);
  return unsound.has(reason) ? { code: "not-proven", reason } : unavailable(reason);
};

// Words for whoever runs the portal: the person in front of it only learns that it does not work.
const unavailable = (reason: string): ProviderUnavailable => {
  process.emitWarning(`The OpenID provider cannot be used: ${reason}`);
  return { code: "provider-unavailable", reason };
};

const codeSchema = z.object({ code: z.string() });

const reasonOf = (fault: unknown): string => {
  if (fault instanceof client.ResponseBodyError) return fault.error;
  const coded = codeSchema.safeParse(fault);
  if (coded.success) return coded.data.code;
  return fault instanceof Error ? fault.message : "unknown";
};
