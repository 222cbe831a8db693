import { exchangeAnswers } from "@/lib/composition/exchange/answering";

/** `POST /api/exchange/v1/notice`, see docs/exchange.md. */
export const POST = (request: Request): Promise<Response> => exchangeAnswers.notice(request);
