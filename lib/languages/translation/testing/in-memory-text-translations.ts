import type {
  KeptTranslation,
  TextTranslations,
  TranslationKey,
  TranslationOrder,
  TranslationVerdict,
} from "../text-translations";

type Row = TranslationOrder & {
  kept: KeptTranslation;
  attempts: number;
  dueAt: Date;
  reported?: { readonly translated: string; readonly reportedAt: Date };
};

/** Keeps translations while a test runs. */
export const makeInMemoryTextTranslations = (): TextTranslations => {
  const rows = new Map<string, Row>();
  const nameOf = ({ textHash, to, engine }: TranslationKey): string =>
    [textHash, to, engine].join(" ");
  return {
    find: async (key) => rows.get(nameOf(key))?.kept,
    order: async (order, now) => {
      if (rows.has(nameOf(order))) return;
      rows.set(nameOf(order), { ...order, kept: { state: "waiting" }, attempts: 0, dueAt: now });
    },
    waiting: async (now, limit) =>
      [...rows.values()]
        .filter(({ kept, dueAt }) => kept.state === "waiting" && dueAt <= now)
        .slice(0, limit)
        .map(({ kept: _kept, dueAt: _dueAt, ...order }) => order),
    settle: async (key, outcome) => {
      const row = rows.get(nameOf(key));
      if (row) row.kept = outcome;
    },
    postpone: async (key, until) => {
      const row = rows.get(nameOf(key));
      if (!row) return;
      row.attempts += 1;
      row.dueAt = until;
    },
    report: async (key, now) => {
      const row = rows.get(nameOf(key));
      if (row?.kept.state !== "shown") return false;
      row.reported = { translated: row.kept.html, reportedAt: now };
      row.kept = { state: "reported" };
      return true;
    },
    reported: async (limit) =>
      [...rows.values()]
        .flatMap(({ kept, reported, textHash, to, engine, from, html }) =>
          kept.state === "reported" && reported
            ? [{ textHash, to, engine, from, html, ...reported }]
            : [],
        )
        .slice(0, limit),
    decide: async (key, verdict, now) => {
      const row = rows.get(nameOf(key));
      if (row?.kept.state !== "reported" || !row.reported) return false;
      row.kept = keptAfter(verdict, row.reported.translated);
      if (verdict === "again") Object.assign(row, { attempts: 0, dueAt: now });
      return true;
    },
  };
};

const keptAfter = (verdict: TranslationVerdict, html: string): KeptTranslation => {
  if (verdict === "again") return { state: "waiting" };
  return verdict === "right"
    ? { state: "shown", html }
    : { state: "withheld", reason: "called-wrong" };
};
