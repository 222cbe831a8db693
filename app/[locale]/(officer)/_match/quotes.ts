import type { Evidence } from "@/lib/matching/match";
import type { MatchWords } from "./match-words";

// Their words are codes; the sentence says the same in words.
const withoutQuotes: ReadonlySet<string> = new Set([
  "qualification",
  "contract",
  "demands",
  "start",
]);

/** What ad and profile say of a requirement, as quotes. */
export const quotesOf = (
  requirement: string,
  { vacancy, jobSeeker }: Evidence,
  t: MatchWords,
): readonly string[] =>
  withoutQuotes.has(requirement)
    ? []
    : [
        vacancy.length > 0 && t("inAd", { words: vacancy.join(", ") }),
        jobSeeker.length > 0 && t("inProfile", { words: jobSeeker.join(", ") }),
      ].filter((quote) => typeof quote === "string");
