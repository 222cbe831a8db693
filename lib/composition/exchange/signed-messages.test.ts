import { createPrivateKey } from "node:crypto";
import { httpbis } from "http-message-signatures";
import { describe, expect, it } from "vitest";
import type { PartnerKey } from "@/lib/exchange/key-ring";
import { isSignedBy, keyIdOf, makeKey, signWith } from "./ed25519";
import { readDirectory, toDirectory } from "./key-directory";
import {
  readSignature,
  type SentRequest,
  signDirectory,
  signRequest,
  signResponse,
  verifyRequest,
  verifyResponse,
} from "./signed-messages";

/** The key and the request of RFC 9421, B.1.4 and B.2. */
const rfcPrivateKey = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF
-----END PRIVATE KEY-----`;
const rfcPublicKey = "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs";
const rfcRequest = {
  method: "POST",
  url: "https://example.com/foo?param=Value&Pet=dog",
  headers: {
    host: "example.com",
    date: "Tue, 20 Apr 2021 02:07:55 GMT",
    "content-type": "application/json",
    "content-length": "18",
  },
};

describe("signatures by RFC 9421", () => {
  it("come out as in the example B.2.6 of the RFC", async () => {
    const signed = await httpbis.signMessage(
      {
        key: {
          id: "test-key-ed25519",
          sign: (data) => Promise.resolve(Buffer.from(signWith(rfcPrivateKey)(data))),
        },
        name: "sig-b26",
        fields: ["date", "@method", "@path", "@authority", "content-type", "content-length"],
        params: ["created", "keyid"],
        paramValues: { created: new Date(1_618_884_473_000) },
      },
      rfcRequest,
    );

    expect(signed.headers).toMatchObject({
      "Signature-Input":
        'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
      Signature:
        "sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:",
    });
  });

  it("belong to the public key of the example", () => {
    const jwk = createPrivateKey(rfcPrivateKey).export({ format: "jwk" });
    const data = Buffer.from("anything");

    expect(jwk.x).toBe(rfcPublicKey);
    expect(isSignedBy(rfcPublicKey, data, signWith(rfcPrivateKey)(data))).toBe(true);
    expect(isSignedBy(makeKey().publicKey, data, signWith(rfcPrivateKey)(data))).toBe(false);
  });

  it("name a key by its thumbprint, as in RFC 8037, A.3", () => {
    expect(keyIdOf("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")).toBe(
      "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
    );
  });
});

const made = makeKey();
const key = { keyId: made.keyId, sign: signWith(made.privateKey) };
const pinned: PartnerKey = {
  ...{ keyId: made.keyId, publicKey: made.publicKey, state: "pinned" },
  seenAt: new Date(0),
};
const created = new Date("2026-06-01T10:00:00Z");
const facts = { created, nonce: "nonce-1" };

const aRequest = (overrides: Partial<SentRequest> = {}): SentRequest => ({
  method: "POST",
  url: "https://stellen.kreis-dueren.example/api/exchange/v1/notice",
  headers: { "exchange-from": "05370", "content-type": "application/json" },
  body: '{"sequence":1}',
  ...overrides,
});

describe("a signed request", () => {
  it("says when it was made, by which key, and is verified by that key alone", async () => {
    const request = await signRequest(aRequest(), key, facts);

    expect(readSignature(request)).toEqual({
      ...{ keyId: made.keyId, nonce: "nonce-1", created },
      expires: new Date("2026-06-01T10:05:00Z"),
    });
    expect(await verifyRequest(request, made.publicKey)).toBe(true);
    expect(await verifyRequest(request, makeKey().publicKey)).toBe(false);
  });

  it.each<[string, (request: SentRequest) => SentRequest]>([
    ["another address", (request) => ({ ...request, url: `${request.url}?more=1` })],
    ["another method", (request) => ({ ...request, method: "GET" })],
    ["another body", (request) => ({ ...request, body: '{"sequence":2}' })],
    ["a body cut off", (request) => ({ ...request, body: "{" })],
    [
      "another sender",
      (request) => ({ ...request, headers: { ...request.headers, "exchange-from": "05334" } }),
    ],
    [
      "no signature",
      ({ headers: { signature: _signature, ...headers }, ...request }) => ({ ...request, headers }),
    ],
    [
      "a signature that is none",
      (request) => ({ ...request, headers: { ...request.headers, signature: "exchange=;:" } }),
    ],
  ])("is not verified with %s", async (_what, change) => {
    const request = change(await signRequest(aRequest(), key, facts));

    expect(await verifyRequest(request, made.publicKey)).toBe(false);
  });

  it("is not verified where its signature leaves the body out", async () => {
    const { body: _body, ...withoutBody } = aRequest();
    const { headers } = await signRequest(withoutBody, key, facts);

    expect(await verifyRequest(aRequest({ headers }), made.publicKey)).toBe(false);
  });

  it("says nothing where there is no signature of ours, or more than one", async () => {
    const { headers } = await signRequest(aRequest(), key, facts);
    const doubled = `${headers["signature-input"]}, other=("@method");created=1`;

    expect(readSignature(aRequest())).toBeUndefined();
    expect(
      readSignature(aRequest({ headers: { ...headers, "signature-input": doubled } })),
    ).toBeUndefined();
  });
});

describe("a signed answer", () => {
  const answer = {
    status: 200,
    headers: { "content-type": "application/json" },
    body: '{"entries":[]}',
  };
  const answered = async () => {
    const request = await signRequest(aRequest(), key, facts);
    const headers = await signResponse(answer, request, key, created);
    return { request, response: { ...answer, headers } };
  };

  it("is verified together with its request", async () => {
    const { request, response } = await answered();

    expect(await verifyResponse(response, request, [pinned])).toBe(true);
    expect(await verifyResponse(response, request, [{ ...pinned, state: "announced" }])).toBe(
      false,
    );
  });

  it("is no answer to another request", async () => {
    const { response } = await answered();
    const other = await signRequest(aRequest(), key, { ...facts, nonce: "nonce-2" });

    expect(await verifyResponse(response, other, [pinned])).toBe(false);
  });

  it("is not verified with another body or status", async () => {
    const { request, response } = await answered();

    expect(await verifyResponse({ ...response, body: "{}" }, request, [pinned])).toBe(false);
    expect(await verifyResponse({ ...response, status: 410 }, request, [pinned])).toBe(false);
  });
});

describe("a directory of keys", () => {
  const other = makeKey();
  const listed = [made, other].map(({ keyId, publicKey }) => ({ keyId, publicKey }));
  const served = async (signers: readonly (typeof made)[]) => {
    const body = JSON.stringify(toDirectory(listed));
    const plain = { status: 200, headers: { "content-type": "application/json" }, body };
    const keys = signers.map(({ keyId, privateKey }) => ({ keyId, sign: signWith(privateKey) }));
    const headers = await signDirectory(plain, keys, created);
    return { url: "", status: 200, contentType: "", headers, body: Buffer.from(body) };
  };

  it("tells its keys and which of them signed it", async () => {
    const all = await readDirectory(await served([made, other]));
    const one = await readDirectory(await served([other]));

    expect(all).toEqual({ keys: listed, signedBy: [made.keyId, other.keyId] });
    expect(one?.signedBy).toEqual([other.keyId]);
  });

  it("was signed by nobody where it was altered", async () => {
    const answer = await served([made]);
    const body = Buffer.from(answer.body.toString().replace("sig", "enc"));

    expect((await readDirectory({ ...answer, body }))?.signedBy).toEqual([]);
  });
});
