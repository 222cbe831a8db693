/** Weighted features of a text; absent ones weigh 0. */
export type Sparse<Feature> = ReadonlyMap<Feature, number>;

/** The vector at length 1. */
export const normalized = <Feature>(vector: Sparse<Feature>): Sparse<Feature> => {
  const squares = [...vector.values()].reduce((sum, value) => sum + value * value, 0);
  const length = Math.sqrt(squares) || 1;
  return new Map([...vector].map(([feature, value]) => [feature, value / length]));
};

/** Weighs features by how few of the texts have them (smoothed idf), at length 1. */
export const makeTfIdf = <Feature>(
  texts: readonly Sparse<Feature>[],
): ((text: Sparse<Feature>) => Sparse<Feature>) => {
  const counts = new Map<Feature, number>();
  for (const feature of texts.flatMap((text) => [...text.keys()])) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const idf = (feature: Feature): number =>
    Math.log((1 + texts.length) / (1 + (counts.get(feature) ?? 0))) + 1;
  return (text) =>
    normalized(new Map([...text].map(([feature, count]) => [feature, count * idf(feature)])));
};

/** Cosine of a text with each of `texts`, by TF-IDF over them. */
export const makeCosines = <Feature>(
  texts: readonly Sparse<Feature>[],
): ((text: Sparse<Feature>) => Float64Array) => {
  const weigh = makeTfIdf(texts);
  const postings = new Map<Feature, { readonly at: number; readonly weight: number }[]>();
  texts.forEach((text, at) => {
    for (const [feature, weight] of weigh(text)) {
      const known = postings.get(feature) ?? [];
      known.push({ at, weight });
      postings.set(feature, known);
    }
  });
  return (text) => {
    const cosines = new Float64Array(texts.length);
    for (const [feature, value] of weigh(text)) {
      for (const { at, weight } of postings.get(feature) ?? []) {
        cosines[at] = (cosines[at] ?? 0) + value * weight;
      }
    }
    return cosines;
  };
};

/** Groups of three to five letters inside words, their edges counting as a letter (char_wb). */
export const letterGroups = (words: readonly string[]): Sparse<string> => {
  const groups = new Map<string, number>();
  for (const group of words.flatMap(groupsIn)) groups.set(group, (groups.get(group) ?? 0) + 1);
  return groups;
};

const groupsIn = (word: string): readonly string[] => {
  const padded = ` ${word} `;
  return [3, 4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, at) =>
      padded.slice(at, at + size),
    ),
  );
};
