import { z } from "zod";
import { fromCursor, generationSchema } from "@/lib/exchange/ledger";
import type { Page } from "@/lib/exchange/page";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { ReceivedRequest, RequestRefusal } from "./receive-request";
import { noteNotice, receiveSigned, servePageOnce, signedAnswer, signedDirectory } from "./serving";
import { ledgerCopies } from "./wiring";

/** A refusal with the status that says it. */
export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly retryAfterSeconds?: number;
};

type Work = (received: ReceivedRequest) => Promise<Result<unknown, Problem>>;

/** What stands at the addresses of the exchange, below `/api/exchange/v1`. */
export const exchangeAnswers = {
  /** What a partner has not read yet: `?cursor=…`. */
  changes: (request: Request) => answer(request, (received) => pageFor(received, false)),
  /** The first page of everything; `changes` goes on from there. */
  snapshot: (request: Request) => answer(request, (received) => pageFor(received, true)),
  /** A partner says that it has something new. */
  notice: (request: Request) =>
    answer(request, async ({ known }) => {
      await noteNotice(known.partner);
      return ok({ heard: true });
    }),
  /** This side's copy of a ledger between the two, to compare. */
  ledger: (request: Request) => answer(request, excerptFor),
  /** The keys this portal signs with. */
  keys: signedDirectory,
} as const;

const statusOf: Readonly<Record<RequestRefusal["code"], number>> = {
  "unknown-sender": 403,
  "not-signed": 401,
  "unknown-key": 401,
  "key-not-valid-now": 401,
  "clock-differs": 401,
  expired: 401,
  "lives-too-long": 401,
  "signature-wrong": 401,
  replayed: 409,
};

/** Answers a partner whose request is signed; the answer is signed, too, and so is a refusal. */
export const answer = async (request: Request, work: Work): Promise<Response> => {
  const received = await receiveSigned(request);
  if (!received.ok) {
    const { known: _known, ...refusal } = received.refusal;
    return signedAnswer(received.request, statusOf[refusal.code], refusal);
  }
  const result = await work(received.value);
  if (result.ok) return signedAnswer(received.request, 200, result.value);
  const { status, code, retryAfterSeconds } = result.refusal;
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
  return signedAnswer(received.request, status, { code }, headers);
};

const problems = {
  "partner-not-served": { status: 403 },
  "cursor-unknown": { status: 410 },
  busy: { status: 429, retryAfterSeconds: 5 },
} as const;

const PAGE_ENTRIES = 500;
const limitSchema = z.coerce.number().int().min(1).catch(PAGE_ENTRIES);

const pageFor = async (
  { known, request, proof }: ReceivedRequest,
  wantsBeginning: boolean,
): Promise<Result<Page, Problem>> => {
  const { searchParams } = new URL(request.url);
  const [cursor, furthest] = ["cursor", "known"].map((name) =>
    fromCursor(searchParams.get(name) ?? ""),
  );
  if (!wantsBeginning && !cursor) return refused({ status: 400, code: "cursor-unreadable" });
  const page = await servePageOnce(known.partner, {
    ...(wantsBeginning ? { known: furthest } : { cursor }),
    limit: limitSchema.parse(searchParams.get("limit") ?? PAGE_ENTRIES),
    proof,
  });
  return page.ok ? page : refused({ code: page.refusal.code, ...problems[page.refusal.code] });
};

const questionSchema = z.object({
  direction: z.enum(["sent", "received"]),
  generation: generationSchema.optional(),
  after: z.coerce.number().int().nonnegative().default(0),
});

const excerptFor: Work = async ({ known, request: { url } }) => {
  const asked = questionSchema.safeParse(Object.fromEntries(new URL(url).searchParams));
  if (!asked.success) return refused({ status: 400, code: "question-unreadable" });
  const { direction, generation, after } = asked.data;
  return ok(await ledgerCopies().excerpt(known.partner.id, direction, after, generation));
};
