import { expect, it } from "vitest";
import { aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import type { UnsureTitle } from "@/lib/readings/vacancy-reading";
import { asTable } from "./unsure-table";

const anUnsureTitle = (overrides: Partial<UnsureTitle> = {}): UnsureTitle => ({
  title: "Hallenheld (m/w/d)",
  count: 12,
  employerName: "Rurtal Logistik GmbH",
  vacancyId: aVacancyId(),
  guesses: [
    { kldb: "51312", label: "Lagerfachkraft", score: 0.4234, evidence: [] },
    { kldb: "29302", label: "Koch/Köchin", score: 0.3, evidence: [] },
  ],
  ...overrides,
});

it("shows count, title, employer and the best guesses with their scores", () => {
  const [heading, row] = asTable([anUnsureTitle()], 120).split("\n");

  expect(heading).toMatch(/^Count +Title +Employer +Best guesses$/);
  expect(row).toMatch(
    /^ +12 +Hallenheld \(m\/w\/d\) +Rurtal Logistik GmbH +Lagerfachkraft 0.42; Koch\/Köchin 0.30$/,
  );
});

it("stays within the terminal, whatever the feed wrote", () => {
  const odd = anUnsureTitle({
    title: `\u001b[31m${"ü🚚".repeat(200)}\n`,
    employerName: undefined,
    guesses: [],
  });

  const lines = asTable([odd, anUnsureTitle()], 80).trimEnd().split("\n");

  expect(lines).toHaveLength(3);
  expect(lines.filter((line) => [...line].length > 80 || /\p{Cc}/u.test(line))).toEqual([]);
});

it("says so where nothing stayed unsure", () => {
  expect(asTable([], 80)).toBe("No published title stayed unsure.\n");
});
