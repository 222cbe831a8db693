import type { Occupation } from "./occupation";

/** "Verkäufer/in", "Maler/in und Lackierer/in", "Koch/Köchin": both forms, as short as possible. */
export const occupationLabel = ({ male, female }: Pick<Occupation, "male" | "female">): string => {
  const [men, women] = [male.split(" "), female.split(" ")];
  const pairs = men.map((word, position) => shortPair(word, women[position] ?? ""));
  const isShort = men.length === women.length && pairs.every((pair) => pair !== undefined);
  return isShort ? pairs.join(" ") : `${male}/${female}`;
};

const shortPair = (man: string, woman: string): string | undefined => {
  if (man === woman) return man;
  return woman === `${man}in` ? `${man}/in` : undefined;
};
