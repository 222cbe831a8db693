import http from "node:http";
import type { PartnerKey } from "@/lib/exchange/key-ring";
import type { Page } from "@/lib/exchange/page";
import { makeKey, signWith } from "../ed25519";
import { FROM_HEADER } from "../exchange-addresses";
import { type SentRequest, signResponse } from "../signed-messages";

/** What a partner does with a request: anything but what was agreed. */
export type Misdeed = (request: SentRequest, response: http.ServerResponse) => Promise<void> | void;

/** A partner on this machine whose key counts and whose answers are whatever a test wants. */
export type RoguePartner = {
  readonly baseUrl: string;
  readonly key: PartnerKey;
  /** From the next request on. */
  readonly will: (misdeed: Misdeed) => void;
  /** Answers with this body, properly signed. */
  readonly signed: (body: string, spoil?: (body: string) => string, status?: number) => Misdeed;
  readonly answers: (page: Page) => Misdeed;
  readonly close: () => Promise<void>;
};

export const startRoguePartner = async (): Promise<RoguePartner> => {
  const { keyId, publicKey, privateKey } = makeKey();
  const state: { misdeed: Misdeed } = { misdeed: (_request, response) => void response.end() };
  const server = http.createServer((incoming, response) => {
    void state.misdeed(toSent(incoming), response);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No port was given");
  const signed: RoguePartner["signed"] =
    (body, spoil = (same) => same, status = 200) =>
    async (request, response) => {
      const plain = { status, headers: { "content-type": "application/json" }, body };
      const signingKey = { keyId, sign: signWith(privateKey) };
      const headers = await signResponse(plain, request, signingKey, new Date());
      response.writeHead(status, { ...headers }).end(spoil(body));
    };
  return {
    baseUrl: `http://localhost:${address.port}`,
    key: { keyId, publicKey, state: "pinned", seenAt: new Date(0) },
    will: (misdeed) => void (state.misdeed = misdeed),
    signed,
    answers: (page) => signed(JSON.stringify(page)),
    close: () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
};

const toSent = ({ method = "GET", url = "/", headers }: http.IncomingMessage): SentRequest => {
  const { host = "", signature = "", "signature-input": input = "" } = headers;
  const from = headers[FROM_HEADER];
  return {
    method,
    url: `http://${host}${url}`,
    headers: {
      ...{ signature: String(signature), "signature-input": String(input) },
      [FROM_HEADER]: String(from),
    },
  };
};
