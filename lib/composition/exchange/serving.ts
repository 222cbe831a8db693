import type { Page } from "@/lib/exchange/page";
import type { Partner, PartnerId } from "@/lib/exchange/partner";
import type { PageRequest, ServePageRefusal } from "@/lib/exchange/serve-page";
import { ok, refused, type Result } from "@/lib/shared/result";
import { database } from "../database";
import { baseUrl } from "../operator";
import { DIRECTORY_TYPE, toDirectory } from "./key-directory";
import type { RequestRefusal } from "./receive-request";
import { type SentRequest, signDirectory, signResponse } from "./signed-messages";
import { learnKeys, ownKeys, partnerStore, receiveRequest, servePage } from "./wiring";

/** No request of the exchange says more. */
const MAX_BODY_BYTES = 64 * 1024;
const LEARN_EVERY_MS = 60_000;

type Received = Awaited<ReturnType<ReturnType<typeof receiveRequest>>> & {
  readonly request: SentRequest;
};

/** Who sent this request; a partner with a key we do not know has its keys looked up for next time. */
export const receiveSigned = async (request: Request): Promise<Received> => {
  const sent = await toSentRequest(request);
  const received = await receiveRequest()(sent);
  if (!received.ok) {
    const { code, known } = received.refusal;
    if (known && mayBeNewKey(code)) learnLater(known.partner.id);
  }
  return { ...received, request: sent };
};

const mayBeNewKey = (code: RequestRefusal["code"]): boolean =>
  code === "unknown-key" || code === "key-not-valid-now";

const learnedAt = new Map<PartnerId, number>();

const learnLater = (id: PartnerId): void => {
  if (Date.now() - (learnedAt.get(id) ?? 0) < LEARN_EVERY_MS) return;
  learnedAt.set(id, Date.now());
  // The partner asks again in a minute; what goes wrong meanwhile goes wrong again then.
  learnKeys()(id).catch(() => undefined);
};

/** As the partner signed it: under the address people reach this portal at. */
const toSentRequest = async (request: Request): Promise<SentRequest> => {
  const { pathname, search } = new URL(request.url);
  const body = request.method === "GET" ? undefined : await textWithin(request);
  return {
    method: request.method,
    url: `${baseUrl()}${pathname}${search}`,
    headers: Object.fromEntries(request.headers),
    body,
  };
};

/** What is too long is cut, so that its digest no longer fits. */
const textWithin = async (request: Request): Promise<string> => {
  if (!request.body) return "";
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= MAX_BODY_BYTES;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  await reader.cancel();
  return Buffer.concat(chunks).toString("utf8");
};

export const signedAnswer = async (
  request: SentRequest,
  status: number,
  answer: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> => {
  const body = JSON.stringify(answer);
  const plain = {
    status,
    headers: { ...headers, "content-type": "application/json", "cache-control": "no-store" },
    body,
  };
  const isSigned = request.headers.signature !== undefined;
  const all = isSigned
    ? await signResponse(plain, request, await ownKeys().signing(), new Date())
    : plain.headers;
  return new Response(body, { status, headers: all });
};

export const signedDirectory = async (): Promise<Response> => {
  const body = JSON.stringify(toDirectory(await ownKeys().listed()));
  const headers = { "content-type": DIRECTORY_TYPE, "cache-control": "max-age=60" };
  const keys = await ownKeys().allSigning();
  return new Response(body, {
    headers: await signDirectory({ status: 200, headers, body }, keys, new Date()),
  });
};

/** Each partner is served one page at a time: one that asks ten times at once must not fill the portal. */
const beingServed = new Set<PartnerId>();

export const servePageOnce = async (
  partner: Partner,
  request: PageRequest,
): Promise<Result<Page, ServePageRefusal>> => {
  if (beingServed.has(partner.id)) return refused({ code: "busy" });
  beingServed.add(partner.id);
  try {
    return await servePage()(partner, request);
  } finally {
    beingServed.delete(partner.id);
  }
};

/** The worker hears of it and reads at once. */
export const noteNotice = async ({ id }: Partner): Promise<Result<void, never>> => {
  await partnerStore().noteContact(id, { noticedAt: new Date() });
  await database().pool.query("SELECT pg_notify('exchange', '')");
  return ok(undefined);
};
