import { createHash } from "node:crypto";
import {
  admitMessage,
  type AdmissionRefusal,
  rememberNonceUntil,
} from "@/lib/exchange/admit-message";
import { kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import type { Nonces } from "@/lib/exchange/nonces";
import { type KnownPartner, type PartnerStore, partnersTime } from "@/lib/exchange/partner-store";
import { ok, refused, type Result } from "@/lib/shared/result";
import { FROM_HEADER } from "./exchange-addresses";
import { readSignature, type SentRequest, verifyRequest } from "./signed-messages";

export type ReceivedRequest = {
  readonly known: KnownPartner;
  readonly request: SentRequest;
  /** What proves later that the partner sent it: its key, its signature. */
  readonly proof: string;
};

export type RequestRefusal =
  | AdmissionRefusal
  | { readonly code: "unknown-sender" }
  | { readonly code: "not-signed" }
  | { readonly code: "signature-wrong" }
  | { readonly code: "replayed" };

type Dependencies = {
  readonly partners: Pick<PartnerStore, "findByAgs">;
  readonly nonces: Nonces;
  readonly now: () => Date;
};

/** Who sent a request, proven by its signature; or why it is not believed. */
export const makeReceiveRequest =
  ({ partners, nonces, now }: Dependencies) =>
  async (
    request: SentRequest,
  ): Promise<Result<ReceivedRequest, RequestRefusal & { readonly known?: KnownPartner }>> => {
    const ags = kreisAgsSchema.safeParse(request.headers[FROM_HEADER]);
    const known = ags.success ? await partners.findByAgs(ags.data) : undefined;
    if (!known) return refused({ code: "unknown-sender" });
    const facts = readSignature(request);
    if (!facts) return refused({ code: "not-signed", known });
    const admitted = admitMessage(facts, known.keys, now(), partnersTime(known, now()));
    if (!admitted.ok) return refused({ ...admitted.refusal, known });
    if (!(await verifyRequest(request, admitted.value.publicKey))) {
      return refused({ code: "signature-wrong", known });
    }
    const nonce = createHash("sha256").update(`${facts.keyId}\n${facts.nonce}`).digest("base64url");
    const isFresh = await nonces.isFresh(nonce, rememberNonceUntil(facts));
    if (!isFresh) return refused({ code: "replayed", known });
    const proof = `${request.headers["signature-input"]} ${request.headers.signature}`;
    return ok({ known, request, proof: proof.slice(0, 1_000) });
  };
