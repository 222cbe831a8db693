import { ok, refused, type Result } from "@/lib/shared/result";

/** Says how easily a password is guessed: common ones, names, keyboard walks, repetitions. */
export type PasswordJudge = {
  /** `about` holds words a guesser would try first: name, address, portal. */
  readonly isCommon: (password: string, about: readonly string[]) => boolean;
};

export type PasswordRefusal =
  | { readonly code: "too-short"; readonly minLength: number }
  | { readonly code: "too-long"; readonly maxLength: number }
  | { readonly code: "too-common" };

/** NIST SP 800-63B: length and a list of common passwords, no rules of composition. */
const [MIN_LENGTH, MAX_LENGTH] = [14, 128];

/** Characters count as people see them, in the form in which they are hashed. */
export const judgePassword = (
  password: string,
  about: readonly string[],
  judge: PasswordJudge,
): Result<string, PasswordRefusal> => {
  const normal = password.normalize("NFC");
  const { length } = [...normal];
  if (length < MIN_LENGTH) return refused({ code: "too-short", minLength: MIN_LENGTH });
  if (length > MAX_LENGTH) return refused({ code: "too-long", maxLength: MAX_LENGTH });
  if (judge.isCommon(normal, about)) return refused({ code: "too-common" });
  return ok(normal);
};
