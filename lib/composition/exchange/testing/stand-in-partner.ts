import http from "node:http";
import { fingerprintOfKey, makeKey, signWith } from "../ed25519";
import { exchangeAddresses } from "../exchange-addresses";
import { DIRECTORY_TYPE, toDirectory } from "../key-directory";
import { signDirectory } from "../signed-messages";

/** A portal on this machine that lists one key and has no offers: enough to be introduced to. */
export type StandInPartner = {
  readonly baseUrl: string;
  readonly fingerprint: string;
  readonly close: () => Promise<void>;
};

export const startStandInPartner = async (): Promise<StandInPartner> => {
  const key = makeKey();
  const server = http.createServer((request, response) => {
    if (request.url !== exchangeAddresses.directory) return void response.writeHead(503).end();
    const body = JSON.stringify(toDirectory([key]));
    const message = { status: 200, headers: { "content-type": DIRECTORY_TYPE }, body };
    const signing = { keyId: key.keyId, sign: signWith(key.privateKey) };
    void signDirectory(message, [signing], new Date()).then((headers) =>
      response.writeHead(200, { ...headers }).end(body),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No port was given");
  return {
    baseUrl: `http://localhost:${address.port}`,
    fingerprint: fingerprintOfKey(key.publicKey),
    close: () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
};
