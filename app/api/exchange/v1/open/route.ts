import { createHash } from "node:crypto";
import { z } from "zod";
import { problem } from "@/app/api/v1/_api/problem";
import { serveOpenPage } from "@/lib/composition/exchange/open-feed";
import { fromCursor } from "@/lib/exchange/ledger";
import { MAX_PAGE_ENTRIES } from "@/lib/exchange/page";
import type { OpenPageRefusal } from "@/lib/exchange/serve-open-page";

const limitSchema = z.coerce.number().int().min(1).max(MAX_PAGE_ENTRIES).default(100);

/** `GET /api/exchange/v1/open`: own offers for everyone, see docs/exchange.md. */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const limit = limitSchema.safeParse(searchParams.get("limit") ?? undefined);
  if (!limit.success) return problem(400, "Some parameters are not valid.", [badLimit]);
  const text = searchParams.get("cursor");
  const cursor = text === null ? undefined : fromCursor(text);
  if (text !== null && !cursor) {
    return problem(400, "Some parameters are not valid.", [badCursor]);
  }
  const page = await serveOpenPage()({ cursor, limit: limit.data });
  if (!page.ok) return toProblem(page.refusal);
  const body = JSON.stringify(page.value);
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { "cache-control": "public, max-age=60", etag };
  return isKnown(request, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers: { ...headers, "content-type": "application/json" } });
};

const badLimit = { field: "limit", reason: `A number from 1 to ${MAX_PAGE_ENTRIES}.` } as const;
const badCursor = { field: "cursor", reason: "Not a cursor this feed gave out." } as const;

const toProblem = ({ code }: OpenPageRefusal): Response => {
  switch (code) {
    case "cursor-unknown":
      return problem(410, "The cursor is not known any more. Please read from the beginning.");
    case "not-ready":
      return problem(503, "The feed is being made. Please try again in a minute.");
  }
};

const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((one) => one.trim().replace(/^W\//, ""))
    .some((one) => one === etag || one === "*");
