/** Words of the index that are the same word for the other gender, in languages other than German. */
export type TwinsOf = (stem: string) => readonly number[];

const LEAST_LETTERS = 4;
// A base shared by more words is no word of a trade.
const MOST_TWINS = 8;

// Endings of one trade for women and men, of words that went through `foldScript` and `stemOf` (which
// has taken -e, -en, -er and -es away): camarero and camarera, operatore and operatrice, vendeur and
// vendeuse, technicien and technicienne, vânzător and vânzătoare, учител and учителка, nauczyciel and
// nauczycielka, pracownik and pracowniczka.
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:nichka|niczka)$/, "nik"],
  [/(?<=[bdfglmnprstvz])k[ai]$/, ""],
  [/(?:iera?|ienn|ier[oai])$/, ""],
  [/(?:eur|eus|ora?|or[ei]s|ric|oar)$/, ""],
  [/(?<=[^aeiou])(?:[oai]|[oa]s)$/, ""],
];

/** What remains of a stem without its ending of gender; undefined where it has none. */
export const baseOf = (stem: string): string | undefined => {
  for (const [ending, replacement] of endings) {
    const base = stem.replace(ending, replacement);
    if (base !== stem && base.length >= LEAST_LETTERS) return base;
  }
  return undefined;
};

export const makeTwinsOf = (wordIds: ReadonlyMap<string, number>): TwinsOf => {
  const idsOf = new Map<string, number[]>();
  for (const [stem, id] of wordIds) {
    const base = baseOf(stem);
    if (base === undefined) continue;
    const known = idsOf.get(base);
    if (known) known.push(id);
    else idsOf.set(base, [id]);
  }
  return (stem) => {
    const base = baseOf(stem) ?? stem;
    const own = wordIds.get(stem);
    const bare = base === stem ? undefined : wordIds.get(base);
    const ids = [...(idsOf.get(base) ?? []), ...(bare === undefined ? [] : [bare])];
    const twins = ids.filter((id) => id !== own);
    return twins.length > MOST_TWINS ? [] : twins;
  };
};
