import type { z } from "zod";
import type {
  TextTranslator,
  TranslatorRefusal,
} from "@/lib/languages/translation/text-translator";
import { ok, refused, type Result } from "@/lib/shared/result";

type Service = {
  readonly engine: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyOf: (task: { html: string; from: string; to: string }) => unknown;
  readonly answerSchema: z.ZodType<string>;
  readonly timeoutMs: number;
};

const REFUSES_LANGUAGE = 400;
const NOT_ALLOWED: ReadonlySet<number> = new Set([401, 403, 456]);
const LONGEST_ANSWER = 400_000;

/** What both APIs have in common: JSON over POST, and the ways it can fail. */
export const makeHttpTranslator = (service: Service): TextTranslator => ({
  engine: service.engine,
  translate: async (task) => {
    try {
      const answer = await fetch(service.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...service.headers },
        body: JSON.stringify(service.bodyOf(task)),
        redirect: "error",
        signal: AbortSignal.timeout(service.timeoutMs),
      });
      return answer.ok
        ? await readAnswer(answer, service.answerSchema)
        : refused(refusalOf(answer));
    } catch (fault) {
      return refused({ code: isTimeout(fault) ? "timed-out" : "unreachable" });
    }
  },
});

const readAnswer = async (
  answer: Response,
  schema: z.ZodType<string>,
): Promise<Result<string, TranslatorRefusal>> => {
  const text = await answer.text();
  if (text.length > LONGEST_ANSWER) return refused({ code: "bad-answer" });
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success ? ok(parsed.data) : refused({ code: "bad-answer" });
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Half an answer is no JSON.
    return undefined;
  }
};

const refusalOf = ({ status, headers }: Response): TranslatorRefusal => {
  if (status === REFUSES_LANGUAGE) return { code: "language-unknown" };
  if (NOT_ALLOWED.has(status)) return { code: "not-allowed", status };
  const seconds = Number(headers.get("retry-after") ?? NaN);
  return Number.isFinite(seconds) ? { code: "busy", retryAfterSeconds: seconds } : { code: "busy" };
};

const isTimeout = (fault: unknown): boolean =>
  fault instanceof Error && (fault.name === "TimeoutError" || fault.name === "AbortError");
