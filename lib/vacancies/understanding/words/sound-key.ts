// What different ways of writing Cyrillic in Latin letters have in common: "svarshchik",
// "svarschik" and "svarščik" are one word. Order matters: longer groups first.
const sounds: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/shch|szcz|sch|sc|sh|sz/g, "s"],
  [/tch|tsch|ch|cz|ts|tz/g, "c"],
  [/zh/g, "z"],
  [/kh|g/g, "h"],
  [/[yij]+(?=[aeou])/g, ""],
  [/[yj]/g, "i"],
  [/w/g, "v"],
  [/(.)\1+/g, "$1"],
];

/** One spelling for all transliterations of a word; for comparing only words of one script's origin. */
export const soundKey = (key: string): string =>
  sounds.reduce((text, [pattern, sound]) => text.replace(pattern, sound), key);
