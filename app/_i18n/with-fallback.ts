/** All texts of `full`, each in the words of `own` where it has some. */
export const withFallback = <Texts extends object>(full: Texts, own: object): Texts => {
  const texts: Texts = { ...full };
  for (const key in texts) {
    const [general, special]: unknown[] = [Reflect.get(full, key), Reflect.get(own, key)];
    if (special === undefined) continue;
    Reflect.set(
      texts,
      key,
      isGroup(general) && isGroup(special) ? withFallback(general, special) : special,
    );
  }
  return texts;
};

// A compiled text may be a list.
const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
