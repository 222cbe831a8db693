import type { KeyRefusal } from "@/lib/interface-keys/recognise-key";
import { assertNever } from "@/lib/shared/result";
import { problem } from "./problem";

/** Why a key opens nothing; which of several reasons it was nobody is told. */
export const refusedKey = (refusal: KeyRefusal): Response => {
  switch (refusal.code) {
    case "key-refused": {
      const answer = problem(401, "A valid key is needed.");
      answer.headers.set("WWW-Authenticate", 'Bearer realm="interface"');
      return answer;
    }
    case "scope-missing":
      return problem(403, `The key lacks the scope ${refusal.scope}.`);
    case "too-many": {
      const answer = problem(429, "Too many requests with this key.");
      answer.headers.set("Retry-After", String(refusal.retryAfterSeconds));
      return answer;
    }
    default:
      return assertNever(refusal);
  }
};
