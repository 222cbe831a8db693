/** How a part of a sentence hangs on the part before it. */
export type Link = "start" | "list" | "comma" | "hard";

/** The smallest stretch a negation or "von Vorteil" is about. */
export type Clause = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly link: Link;
};

const separator =
  /\s*[;:()[\]–—]\s*|\s-\s|,\s*(?:und|oder|sowie|aber|sondern|jedoch|allerdings)?(?=\s)|\s(?:und|oder(?! ohne)|sowie|bzw\.?|beziehungsweise|aber|sondern|jedoch|allerdings|dafür|(?<!\b(?:ein|a|großes|klares|echtes)\s)plus)(?=\s)|\s?\/\s?(?=\p{Lu}\p{Ll})|\s[&+](?=\s)/giu;

const against = /aber|sondern|jedoch|allerdings|dafür/i;
const listing = /und|oder|sowie|bzw|beziehungsweise|plus|[/&+]/i;

const linkOf = (words: string): Link => {
  if (against.test(words)) return "hard";
  if (listing.test(words)) return "list";
  return words.trim() === "," ? "comma" : "hard";
};

// "(Klasse B)" belongs to the word before it; "(von Vorteil)" is a remark of its own.
const brackets = /\([^()]{1,40}\)/g;
const remark = /vorteil|wünschens|erforder|zwingend|muss|option|ideal|nicht|kein|gern|willkommen/i;

const withoutSmallBrackets = (sentence: string): string =>
  sentence.replace(brackets, (words) =>
    remark.test(words) ? words : words.replace(/[^\p{L}\p{N}]/gu, "_"),
  );

/** Cuts a sentence at commas, dashes, brackets and conjunctions. */
export const clausesOf = (sentence: string): readonly Clause[] => {
  const masked = withoutSmallBrackets(sentence);
  const clauses: Clause[] = [];
  let [start, link]: [number, Link] = [0, "start"];
  for (const match of masked.matchAll(separator)) {
    clauses.push({ text: masked.slice(start, match.index), start, end: match.index, link });
    [start, link] = [match.index + match[0].length, linkOf(match[0])];
  }
  return [...clauses, { text: masked.slice(start), start, end: masked.length, link }];
};
