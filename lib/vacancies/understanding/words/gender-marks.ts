/** "(m/w/d)", "[w|m|x]", "(gn)", "(all genders)". */
const bracketedMarker =
  /[([]\s*(?:(?:[mwdfxi]|div|gn)(?:\s*[/|,.*-]\s*(?:[mwdfxi]|div|gn))*|all genders?|alle geschlechter)\s*[)\]]/gi;

/** The same without brackets needs at least two letters: "m/w/d", "w | m | d". */
const bareMarker = /(?<![\p{L}\d])[mwdfx](?:\s*[/|,]\s*[mwdfx]){1,3}(?![\p{L}\d])/giu;

/** "/in", "/-in", ":in", "*innen", "_in", "(in)", "/-frau", "/r" behind a word. */
const attachedEnding =
  /(?<=\p{L}{2})(?:\s?\/\s?-?|[:*_·•]|\(-?)(?:innen|in|frau|r|n)\)?(?![\p{L}\p{M}])/giu;

/** "VerkäuferIn", "MitarbeiterInnen". */
const innerCapital = /(?<=\p{Ll}{3})In(?:nen)?(?![\p{L}\p{M}])/gu;

const blanks = (found: string): string => " ".repeat(found.length);

const hasMark = /[/:*_·•()[\]|,]|\p{Ll}In/u;

/** The query with blanks instead of marks for the genders; every other character keeps its place. */
export const blankGenderMarks = (query: string): string =>
  hasMark.test(query)
    ? query
        .replace(bracketedMarker, blanks)
        .replace(bareMarker, blanks)
        .replace(attachedEnding, blanks)
        .replace(innerCapital, blanks)
    : query;
