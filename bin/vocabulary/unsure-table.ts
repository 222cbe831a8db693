import type { UnsureTitle } from "@/lib/readings/vacancy-reading";

const HEADINGS = ["Count", "Title", "Employer", "Best guesses"] as const;
const GUESSES_SHOWN = 2;
const LEAST_COLUMNS = 60;
/** Shares of title, employer and guesses in what the count leaves of a line. */
const SHARES = [0.36, 0.24, 0.4] as const;
const GAP = "  ";

/** Unsure titles as a table that fits a terminal this wide. */
export const asTable = (titles: readonly UnsureTitle[], columns: number): string => {
  if (titles.length === 0) return "No published title stayed unsure.\n";
  const countWidth = Math.max(
    HEADINGS[0].length,
    ...titles.map(({ count }) => String(count).length),
  );
  const left = Math.max(columns, LEAST_COLUMNS) - countWidth - SHARES.length * GAP.length;
  const widths = SHARES.map((share) => Math.floor(left * share));
  const line = ([count = "", ...cells]: readonly string[]): string =>
    [count.padStart(countWidth), ...cells.map((cell, at) => fit(cell, widths[at] ?? 0))]
      .join(GAP)
      .trimEnd();
  const rows = titles.map((title) =>
    line([
      String(title.count),
      title.title,
      title.employerName ?? "–",
      title.guesses.slice(0, GUESSES_SHOWN).map(guessText).join("; ") || "–",
    ]),
  );
  return `${[line(HEADINGS), ...rows].join("\n")}\n`;
};

const guessText = ({ label, score }: UnsureTitle["guesses"][number]): string =>
  `${label} ${score.toFixed(2)}`;

// Control characters of a feed must not reach the terminal.
const fit = (text: string, width: number): string => {
  const letters = [...text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim()];
  return letters.length > width
    ? `${letters.slice(0, width - 1).join("")}…`
    : letters.join("") + " ".repeat(width - letters.length);
};
