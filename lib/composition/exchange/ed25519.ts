import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { z } from "zod";

/** Ed25519 keys as JWK (RFC 8037), the way they stand in a directory of keys. */
export const jwkSchema = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string().regex(/^[\w-]{43}$/),
});

/** Thumbprint by RFC 7638: the id of a key is made from the key itself. */
export const keyIdOf = (x: string): string =>
  createHash("sha256").update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest("base64url");

/** For people who compare keys by telephone: eight groups of four characters. */
export const fingerprintOfKey = (x: string): string =>
  createHash("sha256")
    .update(Buffer.from(x, "base64url"))
    .digest("hex")
    .slice(0, 32)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, "$1 ");

export type MadeKey = {
  readonly keyId: string;
  readonly publicKey: string;
  /** PKCS #8 as PEM. */
  readonly privateKey: string;
};

export const makeKey = (): MadeKey => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const { x } = jwkSchema.parse(publicKey.export({ format: "jwk" }));
  return {
    keyId: keyIdOf(x),
    publicKey: x,
    privateKey: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
  };
};

export const signWith =
  (pem: string) =>
  (data: Uint8Array): Uint8Array =>
    sign(null, data, createPrivateKey(pem));

/** Whether the owner of this public key signed the data. */
export const isSignedBy = (x: string, data: Uint8Array, signature: Uint8Array): boolean =>
  verify(null, data, publicKeyOf(x), signature);

const publicKeyOf = (x: string): KeyObject =>
  createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
