import http from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { exchangeAnswers } from "../answering";
import { exchangeAddresses } from "../exchange-addresses";
import { runExchangeHere } from "../run-exchange-here";
import { setClockAhead } from "./set-clock-ahead";

/**
 * The exchange of one portal as a program of its own, without pages: answers partners on PORT and
 * asks them for news every moment. Ends only by being killed, which is what it is for.
 */
const PAUSE_MS = 100;

const answerTo = (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  if (pathname === exchangeAddresses.directory) return exchangeAnswers.keys();
  const name = pathname.replace("/api/exchange/v1/", "");
  if (name === "changes" || name === "snapshot" || name === "ledger" || name === "notice") {
    return exchangeAnswers[name](request);
  }
  return Promise.resolve(new Response(null, { status: 404 }));
};

const toRequest = async (incoming: http.IncomingMessage): Promise<Request> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const { method = "GET", url = "/" } = incoming;
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return new Request(`http://localhost${url}`, {
    method,
    headers: Object.fromEntries(headers),
    body: method === "GET" ? null : Buffer.concat(chunks),
  });
};

const server = http.createServer((incoming, outgoing) => {
  toRequest(incoming)
    .then(answerTo)
    .then(async (answer) => {
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
      outgoing.end(await answer.text());
    })
    .catch(() => outgoing.writeHead(500).end());
});

setClockAhead(Number(process.env.CLOCK_AHEAD_MS ?? 0));
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.stdout.write("ready\n"));

const round = runExchangeHere(
  () => false,
  () => undefined,
);
for (;;) {
  await round("clock");
  await pause(PAUSE_MS);
}
