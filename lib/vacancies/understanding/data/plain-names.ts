/** Phrases that hold the name of a concept and mean something else; they stay text. */
export const plainPhrases: readonly string[] = [
  "Freiwilliges Soziales Jahr",
  "Freiwilliges Ökologisches Jahr",
  "Rotes Kreuz",
  "Müller Drogerie",
  "Haus am See",
];

/** Words that the vocabulary knows in a sense nobody types them in. */
export const plainWords: readonly string[] = [
  "Zeitarbeit",
  "Leiharbeit",
  "Arbeitnehmerüberlassung",
];

/**
 * Occupations that hardly anybody looks for and many people and companies are called by. Alone they
 * stay text; "als Müller" and "Müllerin" are the occupation.
 */
export const rareOccupations: readonly string[] =
  "müller weber wagner fischer jäger krämer vogt becker köhler gerber".split(" ");
