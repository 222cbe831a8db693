import { baseUrl } from "@/lib/composition/operator";
import { openApiDocument } from "../_api/openapi";

/** `GET /api/v1/openapi.json`: what this interface takes and gives, made from its own schemas. */
export const GET = (): Response => Response.json(openApiDocument(baseUrl()));
