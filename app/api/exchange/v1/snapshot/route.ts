import { exchangeAnswers } from "@/lib/composition/exchange/answering";

/** `GET /api/exchange/v1/snapshot`, see docs/exchange.md. */
export const GET = (request: Request): Promise<Response> => exchangeAnswers.snapshot(request);
