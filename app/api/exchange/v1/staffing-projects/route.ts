import { staffingProjectsAnswer } from "@/lib/composition/staffing-projects/exchanging";

/** `GET /api/exchange/v1/staffing-projects`, see docs/exchange.md. */
export const GET = (request: Request): Promise<Response> => staffingProjectsAnswer(request);
