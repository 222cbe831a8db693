import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import type { PasskeyCeremony } from "@/lib/accounts/passkeys/passkey-ceremony";

type Portal = {
  readonly name: string;
  /** Address people reach the portal at: devices sign for no other. */
  readonly baseUrl: string;
};

/** WebAuthn by SimpleWebAuthn. Whatever it cannot read or finds wrong is an answer not taken. */
export const makeSimpleWebAuthnCeremony = ({ name, baseUrl }: Portal): PasskeyCeremony => {
  const { hostname: rpID, origin: expectedOrigin } = new URL(baseUrl);
  const expected = { expectedOrigin, expectedRPID: rpID, requireUserVerification: true };
  return {
    askToAdd: async (account, known) => {
      const options = await generateRegistrationOptions({
        rpName: name,
        rpID,
        userID: new TextEncoder().encode(account.id),
        userName: account.email,
        userDisplayName: account.name,
        attestationType: "none",
        excludeCredentials: known.map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
      });
      return { options: JSON.stringify(options), challenge: options.challenge };
    },
    checkAdded: async (answer, expectedChallenge) => {
      const response = read(registrationSchema, answer);
      if (!response) return undefined;
      const checked = await orNothing(
        verifyRegistrationResponse({ response, expectedChallenge, ...expected }),
      );
      if (!checked?.verified) return undefined;
      const { id, publicKey, counter } = checked.registrationInfo.credential;
      const transports = read(transportsSchema, answer)?.response.transports ?? [];
      return { id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
    },
    askToSignIn: async () => {
      const options = await generateAuthenticationOptions({ rpID, userVerification: "required" });
      return { options: JSON.stringify(options), challenge: options.challenge };
    },
    idIn: (answer) => read(authenticationSchema, answer)?.id,
    checkSignIn: async (answer, expectedChallenge, { id, publicKey, counter }) => {
      const response = read(authenticationSchema, answer);
      if (!response) return undefined;
      const credential = {
        id,
        publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")),
        counter,
      };
      const checked = await orNothing(
        verifyAuthenticationResponse({ response, expectedChallenge, credential, ...expected }),
      );
      return checked?.verified ? { counter: checked.authenticationInfo.newCounter } : undefined;
    },
  };
};

const MOST_CHARACTERS = 20_000;
const base64url = z.string().regex(/^[\w-]+$/);
const credential = {
  id: base64url.max(2000),
  rawId: base64url.max(2000),
  type: z.literal("public-key"),
  clientExtensionResults: z.looseObject({}),
};

const registrationSchema = z.object({
  ...credential,
  response: z.object({ clientDataJSON: base64url, attestationObject: base64url }),
});

/** How the device can be reached; only a hint for browsers. */
const transportsSchema = z.object({
  response: z.object({ transports: z.array(z.string().max(40)).max(10).default([]) }),
});

const authenticationSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
  }),
});

const read = <Schema extends z.ZodType>(
  schema: Schema,
  answer: string,
): z.infer<Schema> | undefined => {
  if (answer.length > MOST_CHARACTERS) return undefined;
  try {
    return schema.parse(JSON.parse(answer));
  } catch {
    return undefined;
  }
};

/** The library throws at what a stranger can send: another origin, a wrong challenge, broken data. */
const orNothing = async <Value>(work: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await work;
  } catch {
    return undefined;
  }
};
