import http from "node:http";
import https from "node:https";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import {
  RequestFilteringHttpAgent,
  type RequestFilteringAgentOptions,
  RequestFilteringHttpsAgent,
} from "request-filtering-agent";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { Fetched, FetchRefusal, WebFetcher, WebRequest } from "@/lib/shared/web-fetcher";

export type FetchLimits = {
  /** Of the unpacked body: a small answer may unpack to gigabytes. */
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** Private addresses that are nevertheless allowed; only tests name any. */
  readonly allowedAddresses?: readonly string[];
};

const usualLimits: FetchLimits = {
  maxBytes: 64 * 1024 * 1024,
  timeoutMs: 60_000,
  maxRedirects: 3,
};

type Context = FetchLimits & {
  readonly signal: AbortSignal;
  readonly agents: Agents;
  readonly asked: WebRequest;
};
type Agents = { readonly "http:": http.Agent; readonly "https:": https.Agent };
type Outcome = Result<Fetched, FetchRefusal>;

/**
 * The agent checks the address at the moment it connects, each time, so that neither a name that
 * changes its meaning nor a redirect leads inside.
 */
export const makeFilteringWebFetcher = (limits: Partial<FetchLimits> = {}): WebFetcher => {
  const all = { ...usualLimits, ...limits };
  const agents = makeAgents(all.allowedAddresses ?? []);
  const attempt = async (
    limitsOfRequest: Pick<FetchLimits, "maxRedirects">,
    url: string,
    asked: WebRequest,
  ): Promise<Outcome> => {
    const signal = AbortSignal.timeout(all.timeoutMs);
    try {
      return await follow(url, { ...all, ...limitsOfRequest, agents, signal, asked }, 0);
    } catch (fault) {
      return refused(toRefusal(fault, signal, all.maxBytes));
    }
  };
  return {
    get: (url) => attempt(all, url, { method: "GET", headers: {} }),
    // With -1 a redirect is an answer like others.
    request: (url, asked) => attempt({ maxRedirects: -1 }, url, asked),
  };
};

const makeAgents = (allowed: readonly string[]): Agents => {
  const options: RequestFilteringAgentOptions = {
    allowIPAddressList: [...allowed],
    allowPrivateIPAddress: false,
    allowMetaIPAddress: false,
  };
  return {
    "http:": new RequestFilteringHttpAgent(options),
    "https:": new RequestFilteringHttpsAgent(options),
  };
};

const follow = async (address: string, context: Context, redirects: number): Promise<Outcome> => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const protocol = url && protocolOf(url);
  if (!url || !protocol) return refused({ code: "address-not-allowed" });

  const answer = await request(url, protocol, context);
  const location = context.maxRedirects < 0 ? undefined : redirectOf(answer);
  if (location !== undefined) {
    answer.destroy();
    if (redirects === context.maxRedirects) return refused({ code: "too-many-redirects" });
    return follow(absolute(location, url), context, redirects + 1);
  }
  const body = await readBody(answer, context.maxBytes);
  return ok(toFetched(url, answer, body));
};

const toFetched = (
  { href }: URL,
  { statusCode: status = 0, headers }: http.IncomingMessage,
  body: Uint8Array,
): Fetched => {
  const contentType = headers["content-type"];
  return { url: href, status, contentType, headers: textHeaders(headers), body };
};

const textHeaders = (headers: http.IncomingHttpHeaders): Fetched["headers"] =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );

const redirectOf = ({ statusCode, headers }: http.IncomingMessage): string | undefined =>
  [301, 302, 303, 307, 308].includes(statusCode ?? 0) ? headers.location : undefined;

/** Undefined for what is no plain address of the web; names and passwords have no place there. */
const protocolOf = ({ protocol, username, password }: URL): keyof Agents | undefined => {
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb && username === "" && password === "" ? protocol : undefined;
};

const absolute = (location: string, from: URL): string =>
  URL.canParse(location, from) ? new URL(location, from).href : "";

const request = (
  url: URL,
  protocol: keyof Agents,
  { agents, signal, asked: { method, headers: own, body } }: Context,
): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const send = protocol === "https:" ? https.request : http.request;
    const usual = { "accept-encoding": "gzip, deflate, br", "user-agent": "Stellenportal" };
    const headers = { ...usual, ...own };
    send(url, { agent: agents[protocol], method, headers, signal }, resolve)
      .on("error", reject)
      .end(body);
  });

class TooLarge extends Error {}

const readBody = async (answer: http.IncomingMessage, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(answer)) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    // Leaving the loop destroys the stream and with it the connection.
    if (size > maxBytes) throw new TooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const unpackers = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;
const isUnpacker = (name: string): name is keyof typeof unpackers => Object.hasOwn(unpackers, name);

const unpacked = (answer: http.IncomingMessage): Readable => {
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (encoding === "identity") return answer;
  if (!isUnpacker(encoding)) throw new Error(`Unknown encoding ${encoding}`);
  // The callback only keeps errors from ending the process; the reader of the stream meets them.
  return pipeline(answer, unpackers[encoding](), () => undefined);
};

const toRefusal = (fault: unknown, signal: AbortSignal, maxBytes: number): FetchRefusal => {
  if (fault instanceof TooLarge) return { code: "too-large", maxBytes };
  if (signal.aborted) return { code: "too-slow" };
  if (!(fault instanceof Error)) return { code: "unreachable" };
  if (/is not allowed/.test(fault.message)) return { code: "address-not-allowed" };
  return { code: isUnreadable(fault) ? "unreadable" : "unreachable" };
};

const isUnreadable = (fault: Error): boolean => {
  const code = "code" in fault ? String(fault.code) : "";
  return /^(Z_|ERR__ERROR_)/.test(code) || /encoding/.test(fault.message);
};
