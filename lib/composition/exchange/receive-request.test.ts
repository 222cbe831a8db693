import { beforeEach, expect, it } from "vitest";
import { aPartner, dueren } from "@/lib/exchange/testing/a-partner";
import { makeInMemoryPartnerStore } from "@/lib/exchange/testing/in-memory-partner-store";
import { makeKey, signWith } from "./ed25519";
import { FROM_HEADER } from "./exchange-addresses";
import { makeReceiveRequest } from "./receive-request";
import { type SignedRequest, signRequest } from "./signed-messages";

const made = makeKey();
const now = new Date("2026-06-01T10:00:00Z");
let receive: ReturnType<typeof makeReceiveRequest>;

beforeEach(async () => {
  const partners = makeInMemoryPartnerStore([aPartner()]);
  const seen = new Set<string>();
  await partners.changeKeys(aPartner().id, () => [
    { keyId: made.keyId, publicKey: made.publicKey, state: "pinned", seenAt: now },
  ]);
  receive = makeReceiveRequest({
    partners,
    nonces: {
      isFresh: async (nonce) => {
        const isFresh = !seen.has(nonce);
        seen.add(nonce);
        return isFresh;
      },
    },
    now: () => now,
  });
});

const aRequest = (nonce: string, from: string = dueren): Promise<SignedRequest> =>
  signRequest(
    {
      method: "GET",
      url: "https://stellen.kreis-heinsberg.example/api/exchange/v1/snapshot",
      headers: { [FROM_HEADER]: from },
    },
    { keyId: made.keyId, sign: signWith(made.privateKey) },
    { created: now, nonce },
  );

it("believes a request once, and not when it is sent again", async () => {
  const request = await aRequest("one");

  expect(await receive(request)).toMatchObject({ ok: true, value: { known: { keys: [{}] } } });
  expect(await receive(request)).toMatchObject({ refusal: { code: "replayed" } });
  expect(await receive(await aRequest("two"))).toMatchObject({ ok: true });
});

it("believes nobody it does not know, and uses up no nonce for what was altered", async () => {
  const request = await aRequest("one");

  expect(await receive(await aRequest("one", "05999"))).toMatchObject({
    refusal: { code: "unknown-sender" },
  });
  expect(await receive({ ...request, url: `${request.url}?known=x` })).toMatchObject({
    refusal: { code: "signature-wrong" },
  });
  expect(await receive(request)).toMatchObject({ ok: true });
});
