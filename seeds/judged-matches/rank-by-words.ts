import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

// The usual settings of BM25.
const K1 = 1.2;
const B = 0.75;

/** A plain keyword search: words of the profile against words of the ads, by BM25. Best first. */
export const rankByWords = (
  person: JobSeeker,
  vacancies: readonly Vacancy[],
  vocabulary: Vocabulary,
): readonly number[] => {
  const texts = vacancies.map(({ title, facts }) =>
    wordsOf(`${title} ${facts.descriptionHtml ?? ""}`),
  );
  const mean = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
  const asked = new Set(wordsOf(queryOf(person, vocabulary)));
  const scores = texts.map((words) =>
    [...asked].reduce((sum, word) => {
      const often = words.filter((each) => each === word).length;
      if (often === 0) return sum;
      const having = texts.filter((each) => each.includes(word)).length;
      const rarity = Math.log(1 + (texts.length - having + 0.5) / (having + 0.5));
      const length = 1 - B + (B * words.length) / mean;
      return sum + (rarity * often * (K1 + 1)) / (often + K1 * length);
    }, 0),
  );
  return [...scores.keys()]
    .filter((position) => (scores[position] ?? 0) > 0)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
};

const queryOf = ({ wishes, experience, skills }: JobSeeker, vocabulary: Vocabulary): string =>
  [
    ...wishes.map(({ occupationId }) => vocabulary.findOccupation(occupationId)?.neutral),
    ...experience.map(({ words }) => words),
    ...skills.map((id) => vocabulary.findSkill(id)?.label),
  ].join(" ");

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/<[^>]*>/g, " ")
    .split(/[^a-zäöüß]+/)
    .filter((word) => word.length > 2);
