/** Every word of a group leads to all others of it; a word may stand in several groups. */
export const toSynonymMap = (groups: readonly (readonly string[])[]): Record<string, string[]> => {
  const map = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const word of group) {
      const others = map.get(word) ?? new Set<string>();
      group.filter((other) => other !== word).forEach((other) => others.add(other));
      map.set(word, others);
    }
  }
  return Object.fromEntries([...map].map(([word, others]) => [word, [...others]]));
};
