/**
 * A piece of what is said: in the language of the whole, or in the one that is named; what belongs
 * to no language, such as a name or a number of a phone, stands by itself.
 */
export type Said = {
  readonly text: string;
  readonly lang?: string;
  readonly isByItself?: boolean;
};
export type Words = readonly Said[];

export const byItself = (text: string): Said => ({ text, isByItself: true });

export const joined = (parts: readonly Words[], separator: string): Words =>
  parts.flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]));

/** For where everything is one language. */
export const plain = (words: Words): string => words.map(({ text }) => text).join("");
