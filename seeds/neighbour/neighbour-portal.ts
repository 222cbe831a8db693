import { randomUUID } from "node:crypto";
import { type MadeKey, makeKey, signWith } from "@/lib/composition/exchange/ed25519";
import { exchangeAddresses, FROM_HEADER } from "@/lib/composition/exchange/exchange-addresses";
import { DIRECTORY_TYPE, toDirectory } from "@/lib/composition/exchange/key-directory";
import {
  type SentRequest,
  signDirectory,
  type SignedRequest,
  signRequest,
  signResponse,
} from "@/lib/composition/exchange/signed-messages";
import { fromCursor } from "@/lib/exchange/ledger";
import type { SigningKey } from "@/lib/exchange/own-keys";
import { ok } from "@/lib/shared/result";
import type { Fetched, WebFetcher } from "@/lib/shared/web-fetcher";
import { neighbour } from "./neighbour";
import type { NeighbourLedger } from "./neighbour-ledger";

/** The neighbour's end of the line, with a key of its own that is forgotten afterwards. */
export type NeighbourPortal = {
  /** Answers what it is asked, signed, as a portal on the web would. */
  readonly fetcher: Pick<WebFetcher, "request">;
  /** A request of the neighbour, signed by it. */
  readonly ask: (url: string) => Promise<SignedRequest>;
};

type Parts = { readonly ledger: NeighbourLedger; readonly now: () => Date };

export const makeNeighbourPortal = (parts: Parts): NeighbourPortal => {
  const key = makeKey();
  const signing = { keyId: key.keyId, sign: signWith(key.privateKey) };
  return {
    fetcher: {
      request: async (url, request) =>
        ok(
          url.endsWith(exchangeAddresses.directory)
            ? await directoryAt(url, key, signing, parts)
            : await pageAt({ url, ...request }, signing, parts),
        ),
    },
    ask: (url) =>
      signRequest({ method: "GET", url, headers: { [FROM_HEADER]: neighbour.ags } }, signing, {
        ...{ created: parts.now(), nonce: randomUUID() },
      }),
  };
};

const directoryAt = async (
  url: string,
  key: MadeKey,
  signing: SigningKey,
  { now }: Parts,
): Promise<Fetched> => {
  const body = JSON.stringify(toDirectory([key]));
  const plain = { status: 200, headers: { "content-type": DIRECTORY_TYPE }, body };
  return fetched(url, 200, await signDirectory(plain, [signing], now()), body);
};

const pageAt = async (
  request: SentRequest,
  signing: SigningKey,
  { ledger, now }: Parts,
): Promise<Fetched> => {
  const cursor = fromCursor(new URL(request.url).searchParams.get("cursor") ?? "");
  const page = ledger(cursor, now());
  const status = page ? 200 : 410;
  const body = JSON.stringify(page ?? { code: "cursor-unknown" });
  const plain = { status, headers: { "content-type": "application/json" }, body };
  return fetched(request.url, status, await signResponse(plain, request, signing, now()), body);
};

const fetched = (
  url: string,
  status: number,
  headers: Fetched["headers"],
  body: string,
): Fetched => ({
  ...{ url, status, headers },
  contentType: headers["content-type"],
  body: Buffer.from(body),
});
