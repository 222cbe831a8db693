import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import de from "@/messages/de.json";
import en from "@/messages/en.json";
import { matchWeights, requirements } from "@/lib/matching/match-weights";

const card = z.object({
  intro: z.string(),
  sections: z.record(z.string(), z.object({ title: z.string(), text: z.string() })),
});

// Markdown breaks lines where it likes.
const plain = (text: string): string => text.replace(/\s+/g, " ");
const written = plain(readFileSync("docs/matching.md", "utf8"));

it.each([
  ["de", de.methodCard],
  ["en", en.methodCard],
])("says in %s what docs/matching.md says", (_language, shown) => {
  const { intro, sections } = card.parse(shown);
  const texts = [intro, ...Object.values(sections).flatMap(({ title, text }) => [title, text])];

  expect(texts.filter((text) => !written.includes(plain(text)))).toEqual([]);
});

it("names the weights that count", () => {
  const missing = requirements.filter(
    (requirement) =>
      !written.includes(
        `| ${de.match.requirement[requirement]} | ${en.match.requirement[requirement]} | ${matchWeights[requirement]} |`,
      ),
  );

  expect(missing).toEqual([]);
});
