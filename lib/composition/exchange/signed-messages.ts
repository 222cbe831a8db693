import { httpbis } from "http-message-signatures";
import type { SignatureFacts } from "@/lib/exchange/admit-message";
import type { ListedKey, PartnerKey } from "@/lib/exchange/key-ring";
import type { SigningKey } from "@/lib/exchange/own-keys";
import { isSignedBy } from "./ed25519";
import {
  covers,
  hasDigest,
  type Headers,
  labelsOf,
  partsOf,
  withDigest,
  withOneSignature,
} from "./signature-parts";

/** Messages signed by RFC 9421 with Ed25519; bodies are covered by their digest (RFC 9530). */
export type SentRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
};
export type SignedRequest = SentRequest & { readonly method: "GET" | "POST" };
type SentResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

/** Name of our signature among others; keys of a directory sign as "key0", "key1" … */
const LABEL = "exchange";
const TAG = "stellenportal-exchange";
const LIFETIME_MS = 5 * 60_000;

const requestParts = ['"@method"', '"@target-uri"', '"exchange-from"'];
const bodyParts = ['"content-type"', '"content-digest"'];
/** Bound to the request it answers: no answer can be played back to another question. */
const responseParts = [
  '"@status"',
  ...bodyParts,
  '"@method";req',
  '"@target-uri";req',
  '"signature";req',
];
const directoryParts = ['"@status"', ...bodyParts];

export const signRequest = async (
  request: SentRequest,
  key: SigningKey,
  { created, nonce }: Pick<SignatureFacts, "created" | "nonce">,
): Promise<SignedRequest> => {
  const { method, url, body } = request;
  const headers = body === undefined ? request.headers : withDigest(request.headers, body);
  const fields = body === undefined ? requestParts : [...requestParts, ...bodyParts];
  const config = configOf(key, fields, created, nonce);
  const signed = await httpbis.signMessage(config, { method, url, headers: { ...headers } });
  return {
    ...{ url, body },
    method: method === "POST" ? "POST" : "GET",
    headers: lowerCased(signed.headers),
  };
};

/** What the one signature on a request says of itself; undefined where there is none of ours. */
export const readSignature = ({ headers }: SentRequest): SignatureFacts | undefined => {
  const parameters = partsOf(headers, LABEL)?.parameters;
  const [created, expires] = ["created", "expires"].map((name) => parameters?.get(name));
  const [keyId, nonce] = ["keyid", "nonce"].map((name) => parameters?.get(name));
  if (typeof created !== "number" || typeof expires !== "number") return undefined;
  if (typeof keyId !== "string" || typeof nonce !== "string") return undefined;
  return { keyId, nonce, created: new Date(created * 1000), expires: new Date(expires * 1000) };
};

/** Whether the owner of the key signed all that matters of the request. */
export const verifyRequest = async (request: SentRequest, publicKey: string): Promise<boolean> => {
  const { method, url, headers, body } = request;
  const parts = body === undefined ? requestParts : [...requestParts, ...bodyParts];
  if (!covers(headers, LABEL, parts)) return false;
  if (body !== undefined && !hasDigest(headers, body)) return false;
  return isVerified(LABEL, headers, publicKey, (config, only) =>
    httpbis.verifyMessage(config, { method, url, headers: only }),
  );
};

export const signResponse = async (
  response: SentResponse,
  request: SentRequest,
  key: SigningKey,
  created: Date,
): Promise<Headers> => {
  const headers = withDigest(response.headers, response.body);
  const config = configOf(key, responseParts, created);
  const message = { status: response.status, headers: { ...headers } };
  const signed = await httpbis.signMessage(config, message, plainRequest(request));
  return lowerCased(signed.headers);
};

/** Whether one of the keys that count signed this answer to this very request. */
export const verifyResponse = async (
  { status, headers, body }: SentResponse,
  request: SentRequest,
  keys: readonly PartnerKey[],
): Promise<boolean> => {
  const keyId = partsOf(headers, LABEL)?.parameters.get("keyid");
  const key = keys.find((one) => one.keyId === keyId && one.state === "pinned");
  if (!key || !covers(headers, LABEL, responseParts) || !hasDigest(headers, body)) return false;
  return isVerified(LABEL, headers, key.publicKey, (config, only) =>
    httpbis.verifyMessage(config, { status, headers: only }, plainRequest(request)),
  );
};

/** The directory signed by each of these keys. */
export const signDirectory = async (
  { status, headers, body }: SentResponse,
  keys: readonly SigningKey[],
  created: Date,
): Promise<Headers> => {
  let message = { status, headers: { ...withDigest(headers, body) } };
  for (const [index, key] of keys.entries()) {
    const config = configOf(key, directoryParts, created);
    const signed = await httpbis.signMessage({ ...config, name: `key${index}` }, message);
    message = { status, headers: lowerCased(signed.headers) };
  }
  return message.headers;
};

/** Which of the listed keys signed the directory. */
export const keysThatSigned = async (
  { status, headers, body }: SentResponse,
  keys: readonly ListedKey[],
): Promise<readonly string[]> => {
  if (!hasDigest(headers, body)) return [];
  const signed: string[] = [];
  for (const label of labelsOf(headers)) {
    const keyId = partsOf(headers, label, true)?.parameters.get("keyid");
    const key = keys.find((one) => one.keyId === keyId);
    if (!key || !covers(headers, label, directoryParts, true)) continue;
    const verified = await isVerified(label, headers, key.publicKey, (config, only) =>
      httpbis.verifyMessage(config, { status, headers: only }),
    );
    if (verified) signed.push(key.keyId);
  }
  return signed;
};

const configOf = (
  { keyId, sign }: SigningKey,
  fields: string[],
  created: Date,
  nonce?: string,
) => ({
  key: {
    id: keyId,
    alg: "ed25519",
    sign: (data: Buffer) => Promise.resolve(Buffer.from(sign(data))),
  },
  name: LABEL,
  fields: [...fields],
  params: ["created", "expires", ...(nonce === undefined ? [] : ["nonce"]), "keyid", "alg", "tag"],
  paramValues: {
    created,
    expires: new Date(created.getTime() + LIFETIME_MS),
    tag: TAG,
    ...(nonce === undefined ? {} : { nonce }),
  },
});

type Verify = (
  config: Parameters<typeof httpbis.verifyMessage>[0],
  headers: Record<string, string>,
) => Promise<boolean | null>;

/** Looks at one signature alone. Its times were looked at before, by clocks we know the error of. */
const isVerified = async (
  label: string,
  headers: Headers,
  publicKey: string,
  verify: Verify,
): Promise<boolean> => {
  const config = {
    keyLookup: () =>
      Promise.resolve({
        algs: ["ed25519"],
        verify: (data: Buffer, signature: Buffer) =>
          Promise.resolve(isSignedBy(publicKey, data, signature)),
      }),
    notAfter: Number.MAX_SAFE_INTEGER,
    tolerance: 10 ** 11,
  };
  try {
    return (await verify(config, withOneSignature(headers, label))) === true;
  } catch {
    // Whatever is wrong with a signature that comes from outside: it proves nothing.
    return false;
  }
};

const plainRequest = ({ method, url, headers }: SentRequest) => ({
  ...{ method, url },
  headers: { ...headers },
});

const lowerCased = (headers: Readonly<Record<string, string | string[]>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(", ")]),
  );
