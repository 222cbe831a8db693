const QUOTE = '"';
const fieldEnds: ReadonlySet<string> = new Set([",", "\n", "\r"]);

/** Thrown where a file is not what it was said to be; the message is a sentence for the reader. */
export class NotALabelFile extends Error {
  override readonly name = "NotALabelFile";
}

type State = {
  field: string;
  record: string[];
  /** Inside a quoted field. */
  isQuoted: boolean;
  /** A quote inside a quoted field: either its end or the first of a doubled one. */
  hasOpenQuote: boolean;
  afterReturn: boolean;
};

/** Records of comma-separated values (RFC 4180): quoted fields may hold commas, quotes and line breaks. */
export async function* readCsvRecords(
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly string[]> {
  const state: State = {
    field: "",
    record: [],
    isQuoted: false,
    hasOpenQuote: false,
    afterReturn: false,
  };
  const decoder = new TextDecoder("utf-8");
  for await (const chunk of content) {
    yield* recordsIn(decoder.decode(chunk, { stream: true }), state);
  }
  yield* recordsIn(decoder.decode(), state);
  if (state.isQuoted && !state.hasOpenQuote) {
    throw new NotALabelFile("the file is cut off: a quoted field is not closed");
  }
  if (state.field !== "" || state.record.length > 0) yield takeRecord(state);
}

function* recordsIn(text: string, state: State): Generator<readonly string[]> {
  for (let at = 0; at < text.length; at += 1) {
    const stretch = plainStretch(text, at, state);
    if (stretch > at) {
      state.field += text.slice(at, stretch);
      state.afterReturn = false;
      at = stretch - 1;
      continue;
    }
    if (step(text.charAt(at), state)) yield takeRecord(state);
  }
}

const specialInQuotes = /"/g;
const specialOutside = /[",\r\n]/g;

/** End of the letters from `at` on that mean only themselves. */
const plainStretch = (text: string, at: number, state: State): number => {
  if (state.hasOpenQuote) return at;
  const special = state.isQuoted ? specialInQuotes : specialOutside;
  special.lastIndex = at;
  return special.exec(text)?.index ?? text.length;
};

/** Takes one letter with a meaning; true where it ends a record. */
const step = (letter: string, state: State): boolean => {
  const followsReturn = state.afterReturn;
  state.afterReturn = false;
  if (state.isQuoted && !state.hasOpenQuote) {
    state.hasOpenQuote = true;
    return false;
  }
  if (state.hasOpenQuote && !fieldEnds.has(letter)) {
    closeOrDouble(letter, state);
    return false;
  }
  state.isQuoted = false;
  state.hasOpenQuote = false;
  return outside(letter, followsReturn, state);
};

const closeOrDouble = (letter: string, state: State): void => {
  state.field += letter;
  state.hasOpenQuote = false;
  state.isQuoted = letter === QUOTE;
};

const outside = (letter: string, followsReturn: boolean, state: State): boolean => {
  if (letter === QUOTE) {
    if (state.field === "") state.isQuoted = true;
    else state.field += letter;
    return false;
  }
  if (letter === ",") {
    state.record.push(state.field);
    state.field = "";
    return false;
  }
  state.afterReturn = letter === "\r";
  return !(letter === "\n" && followsReturn);
};

const takeRecord = (state: State): readonly string[] => {
  const record = [...state.record, state.field];
  state.record = [];
  state.field = "";
  state.isQuoted = false;
  return record;
};
