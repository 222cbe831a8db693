import { exchangeAnswers } from "@/lib/composition/exchange/answering";

/** `GET /api/exchange/v1/ledger`, see docs/exchange.md. */
export const GET = (request: Request): Promise<Response> => exchangeAnswers.ledger(request);
