import { z } from "zod";
import type { ListedKey } from "@/lib/exchange/key-ring";
import type { Directory } from "@/lib/exchange/partner-line";
import type { Fetched } from "@/lib/shared/web-fetcher";
import { jwkSchema, keyIdOf } from "./ed25519";
import { keysThatSigned } from "./signed-messages";

/** A set of keys as JWK (RFC 7517) with the times from and until when each counts, in seconds. */
const directorySchema = z.object({
  keys: z
    .array(jwkSchema.extend({ nbf: z.number().optional(), exp: z.number().optional() }))
    .max(20),
});

export const DIRECTORY_TYPE = "application/http-message-signatures-directory+json";

export const toDirectory = (keys: readonly ListedKey[]): object => ({
  keys: keys.map(({ keyId, publicKey, notBefore, notAfter }) => ({
    kty: "OKP",
    crv: "Ed25519",
    use: "sig",
    kid: keyId,
    x: publicKey,
    ...(notBefore ? { nbf: Math.floor(notBefore.getTime() / 1000) } : {}),
    ...(notAfter ? { exp: Math.ceil(notAfter.getTime() / 1000) } : {}),
  })),
});

/** Reads the directory of another portal; undefined for what is none. */
export const readDirectory = async (answer: Fetched): Promise<Directory | undefined> => {
  const parsed = directorySchema.safeParse(jsonOf(answer.body));
  if (!parsed.success || answer.status !== 200) return undefined;
  const keys = parsed.data.keys.map(({ x, nbf, exp }): ListedKey => ({
    keyId: keyIdOf(x),
    publicKey: x,
    ...(nbf === undefined ? {} : { notBefore: new Date(nbf * 1000) }),
    ...(exp === undefined ? {} : { notAfter: new Date(exp * 1000) }),
  }));
  return { keys, signedBy: await keysThatSigned(answer, keys) };
};

const jsonOf = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    return undefined;
  }
};
