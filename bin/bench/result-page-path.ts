const words = [
  ...["verkäufer", "lagerhelfer", "pflege", "koch", "elektriker", "fahrer", "büro", "schlosser"],
  ...[
    "reinigung",
    "erzieher",
    "maler",
    "mechatroniker",
    "gärtner",
    "bäcker",
    "minijob",
    "teilzeit",
  ],
  ...[
    "kassierer",
    "staplerfahrer",
    "altenpfleger",
    "friseur",
    "maurer",
    "buchhaltung",
    "küche",
    "",
  ],
];
const places = ["Erkelenz", "Heinsberg", "41836", "Geilenkirchen", ""];
const radii = ["10", "25", "50"];
const sorts = ["relevance", "newest"];

/** How many different result pages there are; a prime step leads through all of them. */
const variety = words.length * places.length * radii.length * sorts.length;
const STRIDE = 271;

/**
 * Many different searches, since the portal asks its engine only once for what is asked again
 * within seconds, and this bench is not to measure that memory.
 */
export const resultPagePath = (visitor: number, step: number): string => {
  let rest = (visitor * 37 + step * STRIDE) % variety;
  const pick = (values: readonly string[]): string => {
    const value = values[rest % values.length] ?? "";
    rest = Math.floor(rest / values.length);
    return value;
  };
  const [q, place, radius, sort] = [pick(words), pick(places), pick(radii), pick(sorts)];
  return `/de/vacancies?${new URLSearchParams({ q, place, radius, sort }).toString()}`;
};
