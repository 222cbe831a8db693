import http from "node:http";
import { keyFiguresAnswer } from "../key-figures/key-figures";
import { staffingProjectsAnswer } from "../staffing-projects/exchanging";
import { exchangeAnswers } from "./answering";
import { exchangeAddresses } from "./exchange-addresses";

/** Answers partners without any pages, for programs that exchange offers and do nothing else. */
export const makeExchangeServer = (): http.Server =>
  http.createServer((incoming, outgoing) => {
    toRequest(incoming)
      .then(answerTo)
      .then(async (answer) => {
        outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
        outgoing.end(await answer.text());
      })
      .catch(() => outgoing.writeHead(500).end());
  });

const answerTo = (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  if (pathname === exchangeAddresses.directory) return exchangeAnswers.keys();
  const name = pathname.replace("/api/exchange/v1/", "");
  if (name === "changes" || name === "snapshot" || name === "ledger" || name === "notice") {
    return exchangeAnswers[name](request);
  }
  if (pathname === exchangeAddresses.staffingProjects) return staffingProjectsAnswer(request);
  if (pathname === exchangeAddresses.keyFigures) return keyFiguresAnswer(request);
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
