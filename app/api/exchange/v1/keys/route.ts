import { exchangeAnswers } from "@/lib/composition/exchange/answering";

// Keys change while the portal runs.
export const dynamic = "force-dynamic";

/** `GET /.well-known/http-message-signatures-directory`, see docs/exchange.md. */
export const GET = (): Promise<Response> => exchangeAnswers.keys();
