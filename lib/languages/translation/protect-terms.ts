/** German terms with the names that shall stand for them. */
export type Glossary = ReadonlyMap<string, string>;

export type ProtectedText = {
  readonly html: string;
  /** What was put in, in the language of the translation. */
  readonly terms: readonly string[];
};

const opening = '<span translate="no" class="notranslate">';
const closing = "</span>";

/** Longest first, so that "Lagerhelfer" is not found within "Lagerhelfer/in". */
const patternOf = (glossary: Glossary): RegExp | undefined => {
  const terms = [...glossary.keys()].toSorted((one, other) => other.length - one.length);
  if (terms.length === 0) return undefined;
  const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
};

/** Puts the names of the glossary in place of its German terms, where no machine may touch them. */
export const protectTerms = (html: string, glossary: Glossary): ProtectedText => {
  const pattern = patternOf(glossary);
  if (!pattern) return { html, terms: [] };
  const terms = new Set<string>();
  const withNames = html
    .split(/(<[^>]*>)/)
    .map((part) =>
      part.startsWith("<")
        ? part
        : part.replace(pattern, (term) => {
            const name = glossary.get(term) ?? term;
            terms.add(name);
            return `${opening}${escapeText(name)}${closing}`;
          }),
    )
    .join("");
  return { html: withNames, terms: [...terms] };
};

/** The text without the marks of protection. */
export const releaseTerms = (html: string): string =>
  html.replace(/<span[^>]*(?:translate="no"|notranslate)[^>]*>(.*?)<\/span>/gs, "$1");

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
