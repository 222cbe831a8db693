import { randomUUID } from "node:crypto";
import { expectDocumented } from "@/lib/exchange/testing/documented-answer";
import { makePrismaOwnKeys } from "@/prisma/exchange/prisma-own-keys";
import { makePrismaPartnerStore } from "@/prisma/exchange/prisma-partner-store";
import { makeAesCipher } from "../../aes-cipher";
import { makeKey, signWith } from "../ed25519";
import { FROM_HEADER } from "../exchange-addresses";
import { type SignedRequest, signRequest, verifyResponse } from "../signed-messages";
import type { Side } from "./exchange-side";

type Question = {
  readonly address: string;
  readonly body?: object;
  readonly from?: string;
  readonly nonce?: string;
};

/**
 * Asks the partner of a side as a portal of another make would, and holds each answer against the
 * document and its signature.
 */
export const askAs = async (
  side: Side,
  question: Question,
): Promise<{ readonly status: number; readonly body: unknown }> => {
  const request = await toRequest(side, question);
  const { url, method, headers } = request;
  const sent = request.body === undefined ? {} : { body: request.body };
  const response = await fetch(url, { method, headers, ...sent });

  const { status } = response;
  const answer = {
    status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
  const known = await makePrismaPartnerStore(side.database).find(side.partner.id);
  if (!known || !(await verifyResponse(answer, request, known.keys))) {
    throw new Error(`The answer of ${url} is not signed`);
  }
  const body: unknown = JSON.parse(answer.body);
  const contentType = response.headers.get("content-type") ?? "";
  expectDocumented(url, method === "GET" ? "get" : "post", { status, contentType, body });
  return { status, body };
};

const toRequest = async (
  { database, partner, dataKey, self }: Side,
  { address, body: given, from = self, nonce = randomUUID() }: Question,
): Promise<SignedRequest> => {
  const keys = { database, cipher: makeAesCipher(dataKey, []), makeKey, signWith };
  const key = await makePrismaOwnKeys(keys).signing();
  const plain = { url: `${partner.baseUrl}${address}`, headers: { [FROM_HEADER]: from } };
  const message = given
    ? {
        ...{ ...plain, method: "POST", body: JSON.stringify(given) },
        headers: { ...plain.headers, "content-type": "application/json" },
      }
    : { ...plain, method: "GET" };
  return signRequest(message, key, { created: new Date(), nonce });
};
