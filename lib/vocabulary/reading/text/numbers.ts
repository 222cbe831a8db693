const words: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  achtzehn: 18,
};

/** Pattern of a small number in digits or in a word. */
export const numberWord = `\\d{1,2}|${Object.keys(words).join("|")}`;

/** The number a word or digits stand for, German decimals included. */
export const numberOf = (text: string): number | undefined => {
  const word = words[text.trim().toLowerCase()];
  if (word !== undefined) return word;
  const number = Number.parseFloat(text.replace(",", "."));
  return Number.isFinite(number) ? number : undefined;
};
