import { ok, refused, type Result } from "@/lib/shared/result";
import { problem } from "./problem";

/** One person with every field filled takes a tenth of it. */
const MOST_BYTES = 256 * 1024;

/** A JSON object, read no further than it may be long. */
export const readBody = async (
  request: Request,
): Promise<Result<Readonly<Record<string, unknown>>, Response>> => {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) {
    return refused(problem(415, "Send JSON, as application/json."));
  }
  const text = await textOf(request);
  if (text === undefined) return refused(problem(413, `Send at most ${MOST_BYTES} bytes.`));
  const value = parsed(text);
  return isRecord(value) ? ok(value) : refused(problem(400, "The body is no JSON object."));
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Undefined where the body is too long; UTF-8 only, as JSON is. */
const textOf = async ({ body }: Request): Promise<string | undefined> => {
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  const reader = body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    bytes += piece.value.length;
    if (bytes > MOST_BYTES) return undefined;
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
};
