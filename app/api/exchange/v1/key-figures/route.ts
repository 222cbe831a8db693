import { keyFiguresAnswer } from "@/lib/composition/key-figures/key-figures";

/** `GET /api/exchange/v1/key-figures`, see docs/exchange.md. */
export const GET = (request: Request): Promise<Response> => keyFiguresAnswer(request);
