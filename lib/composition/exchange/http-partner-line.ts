import { randomUUID } from "node:crypto";
import { z } from "zod";
import { CLOCK_TOLERANCE_MS } from "@/lib/exchange/admit-message";
import { keysThatAnswer } from "@/lib/exchange/key-ring";
import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import { ledgerEntrySchema, positionSchema } from "@/lib/exchange/ledger";
import type { OwnKeys } from "@/lib/exchange/own-keys";
import { pageSchema } from "@/lib/exchange/page";
import type { Partner } from "@/lib/exchange/partner";
import type { PartnerLine } from "@/lib/exchange/partner-line";
import { partnersTime, type PartnerStore } from "@/lib/exchange/partner-store";
import type { TransportRefusal } from "@/lib/exchange/pull-partner";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { Fetched, WebFetcher } from "@/lib/shared/web-fetcher";
import { exchangeAddresses, FROM_HEADER } from "./exchange-addresses";
import { readDirectory } from "./key-directory";
import { type SignedRequest, signRequest, verifyResponse } from "./signed-messages";

export type LineDependencies = {
  readonly self: KreisAgs;
  readonly fetcher: Pick<WebFetcher, "request">;
  readonly ownKeys: Pick<OwnKeys, "signing">;
  readonly partners: Pick<PartnerStore, "find" | "noteContact">;
  /** Without encryption only between programs of one machine. */
  readonly isPlainAllowed: boolean;
  readonly now: () => Date;
};

export type Asked = {
  readonly method: "GET" | "POST";
  readonly address: string;
  readonly body?: string;
};
export type Answer = Result<unknown, TransportRefusal>;

/** Speaks to partners over HTTPS; every message and every answer is signed. */
export const makeHttpPartnerLine = (dependencies: LineDependencies): PartnerLine => {
  const get = (partner: Partner, address: string): Promise<Answer> =>
    askPartner(partner, { method: "GET", address }, dependencies);
  return {
    fetch: async (partner, asked) => {
      const answer = await get(partner, exchangeAddresses.page(asked));
      return answer.ok ? parsed(pageSchema, answer.value) : answer;
    },
    notify: async (partner, { generation, sequence, hash }) => {
      const body = JSON.stringify({ generation, sequence, hash });
      const asked = { method: "POST", address: exchangeAddresses.notice, body } as const;
      const answer = await askPartner(partner, asked, dependencies);
      return answer.ok ? ok(undefined) : answer;
    },
    ledger: async (partner, question) => {
      const answer = await get(partner, exchangeAddresses.ledger(question));
      return answer.ok ? parsed(excerptSchema, answer.value) : answer;
    },
    directory: async ({ baseUrl }) => {
      const url = `${baseUrl}${exchangeAddresses.directory}`;
      const request = { method: "GET", headers: { "accept-encoding": "identity" } } as const;
      const answer = await dependencies.fetcher.request(url, request);
      if (!answer.ok) return refused({ code: "unreachable", why: answer.refusal.code });
      const directory = await readDirectory(answer.value);
      return directory ? ok(directory) : refused({ code: "unreadable" });
    },
  };
};

/** A clock that is further off is out of order: people have to set it. */
const MAX_CLOCK_OFFSET_MS = 7 * 24 * 3_600_000;

const excerptSchema = z.object({
  head: positionSchema.optional(),
  entries: z.array(ledgerEntrySchema).max(10_000),
});

const parsed = <Value>(
  schema: z.ZodType<Value>,
  value: unknown,
): Result<Value, TransportRefusal> => {
  const read = schema.safeParse(value);
  return read.success ? ok(read.data) : refused({ code: "unreadable" });
};

/** Once more where the partner says that our clocks differ, dated as it would. */
export const askPartner = async (
  partner: Partner,
  asked: Asked,
  dependencies: LineDependencies,
): Promise<Answer> => {
  const { partners } = dependencies;
  const offset = (await partners.find(partner.id))?.contact.clockOffsetMs ?? 0;
  const first = await askOnce(partner, asked, offset, dependencies);
  if (first.ok || first.refusal.code !== "clock-differs") return withoutClock(first);
  const clockOffsetMs = Math.round(offset - first.refusal.seconds * 1000);
  if (Math.abs(clockOffsetMs) > MAX_CLOCK_OFFSET_MS) return withoutClock(first);
  await partners.noteContact(partner.id, { clockOffsetMs });
  return withoutClock(await askOnce(partner, asked, clockOffsetMs, dependencies));
};

type ClockDiffers = { readonly code: "clock-differs"; readonly seconds: number };
type OneAnswer = Result<unknown, TransportRefusal | ClockDiffers>;

const withoutClock = (answer: OneAnswer): Answer => {
  if (answer.ok) return answer;
  return answer.refusal.code === "clock-differs"
    ? refused({ code: "not-trusted", why: "clock-differs" })
    : refused(answer.refusal);
};

const askOnce = async (
  partner: Partner,
  asked: Asked,
  offsetMs: number,
  dependencies: LineDependencies,
): Promise<OneAnswer> => {
  if (!dependencies.isPlainAllowed && !partner.baseUrl.startsWith("https:")) {
    return refused({ code: "unreachable", why: "not-encrypted" });
  }
  const request = await toRequest(partner, asked, offsetMs, dependencies);
  const { url, method, headers, body } = request;
  const answer = await dependencies.fetcher.request(url, { method, headers, body });
  return answer.ok
    ? judged(answer.value, request, partner, dependencies)
    : refused({ code: "unreachable", why: answer.refusal.code });
};

const judged = async (
  answer: Fetched,
  request: SignedRequest,
  { id }: Partner,
  { partners, now }: LineDependencies,
): Promise<OneAnswer> => {
  const { status } = answer;
  if (status === 429 || status >= 500) {
    return refused({ code: "unreachable", why: `status ${status}` });
  }
  const known = await partners.find(id);
  const times = known ? [now(), partnersTime(known, now())] : [];
  const keys = keysThatAnswer(known?.keys ?? [], times, CLOCK_TOLERANCE_MS);
  const isTrusted = await verifyResponse(answer, request, keys);
  const said = bodyOf(answer);
  if (status !== 200) return refused(toRefusal(status, said, isTrusted));
  return isTrusted ? ok(said) : refused({ code: "not-trusted", why: "answer-not-signed" });
};

const toRequest = async (
  partner: Partner,
  { method, address, body }: Asked,
  offsetMs: number,
  { self, ownKeys, now }: LineDependencies,
): Promise<SignedRequest> => {
  const plain = {
    method,
    url: `${partner.baseUrl}${address}`,
    headers: {
      accept: "application/json",
      // A digest is of the bytes that are sent: packing would change them.
      "accept-encoding": "identity",
      [FROM_HEADER]: self,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body,
  };
  const created = new Date(now().getTime() + offsetMs);
  return signRequest(plain, await ownKeys.signing(), { created, nonce: randomUUID() });
};

const bodyOf = ({ body }: Fetched): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    return undefined;
  }
};

const problemSchema = z.object({ code: z.string().max(60), seconds: z.number().optional() });

/** Only what the partner signed moves us to begin anew, or to believe in another time. */
const toRefusal = (
  status: number,
  said: unknown,
  isTrusted: boolean,
): TransportRefusal | ClockDiffers => {
  const { code, seconds } = problemSchema.safeParse(said).data ?? { code: `status ${status}` };
  if (code === "clock-differs" && seconds !== undefined && isTrusted) return { code, seconds };
  if (code === "cursor-unknown" && isTrusted) return { code };
  if (code === "partner-not-served") return { code: "not-served" };
  return { code: "not-trusted", why: code };
};
