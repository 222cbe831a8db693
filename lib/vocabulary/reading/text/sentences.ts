// Short forms whose full stop ends no sentence.
const shortForms = new Set(
  (
    "abs art bspw bzgl bzw ca co dr eg einschl etc evtl exkl ff ggf geg ggü gr ing inkl insb jährl kl lt " +
    "max mind min mio monatl mrd mtl nr o p pers prof s sog st std stdn str tel tgl tägl u usw v vgl " +
    "vorm nachm wg wo wö wöchentl z zzgl zb jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di " +
    "mi do fr sa so m w d i e h a b c"
  ).split(" "),
);

// After "5." only these start a sentence; "zum 1. August" and "1. Lehrjahr" go on.
const starters =
  /^(?:Wir|Sie|Ihre?|Du|Deine?|Die|Der|Das|Eine?|Bei|Es|Zu|Unsere?|Haben|Hast|Interesse|Bitte|Nach|Im|In|Als)\b/;

const stop = /[.!?…]+["“”)]?\s+/gu;

type Place = { readonly start: number; readonly end: number };

/** Start and end of each sentence of one block. Dates, numbers and short forms do not end one. */
export const sentencesOf = (block: string): readonly Place[] => {
  const sentences: Place[] = [];
  let start = 0;
  for (const match of block.matchAll(stop)) {
    const end = match.index + match[0].trimEnd().length;
    const next = match.index + match[0].length;
    const before = block.slice(Math.max(start, match.index - 20), match.index);
    if (!endsSentence(before, match[0], block.slice(next, next + 20))) continue;
    sentences.push({ start, end });
    start = next;
  }
  const all = start < block.length ? [...sentences, { start, end: block.length }] : sentences;
  return all.flatMap((sentence) => cut(block, sentence));
};

// No honest sentence is longer; cutting keeps the time for reading in step with the length.
const LONGEST_SENTENCE = 1000;

const cut = (block: string, { start, end }: Place): readonly Place[] => {
  if (end - start <= LONGEST_SENTENCE) return [{ start, end }];
  const space = block.lastIndexOf(" ", start + LONGEST_SENTENCE);
  const middle = space > start ? space + 1 : start + LONGEST_SENTENCE;
  return [{ start, end: middle }, ...cut(block, { start: middle, end })];
};

const endsSentence = (before: string, mark: string, after: string): boolean => {
  if (/[!?…]/.test(mark)) return true;
  if (/\d$/.test(before)) return starters.test(after);
  const lastWord = /[\p{L}]+$/u.exec(before)?.[0] ?? "";
  if (shortForms.has(lastWord.toLowerCase())) return false;
  return /^[^\p{Ll}]/u.test(after);
};
