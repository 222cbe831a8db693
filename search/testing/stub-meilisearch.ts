import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export type StubMeilisearch = {
  readonly url: string;
  /** "METHOD /path" of every request, in order. */
  readonly seen: string[];
  readonly close: () => Promise<void>;
};

export type StubAnswer = (request: string, response: ServerResponse) => void;

/** Speaks HTTP like Meilisearch and answers whatever a test wants. */
export const startStubMeilisearch = async (answer: StubAnswer): Promise<StubMeilisearch> => {
  const seen: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const asked = `${request.method} ${request.url}`;
    seen.push(asked);
    request.resume();
    response.setHeader("content-type", "application/json");
    answer(asked, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
