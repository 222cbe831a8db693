import type { getTranslations } from "next-intl/server";

/** The texts below "match" in the reader's language. */
export type MatchWords = Awaited<ReturnType<typeof getTranslations<"match">>>;
