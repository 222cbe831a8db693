const QUOTE = '"';

/** Thrown where a file is not what it was said to be; the message is a sentence for the reader. */
export class NotALabelFile extends Error {
  override readonly name = "NotALabelFile";
  /** Where in the file, counted from 1; absent where the whole file is meant. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

export type Separator = "," | ";" | "\t";

/** Fields of one record, and the line it begins in. */
export type NumberedRecord = { readonly line: number; readonly fields: readonly string[] };

type State = {
  readonly separator: Separator;
  /** Line of the next letter, and the one the record under way began in. */
  line: number;
  begunIn: number;
  field: string;
  record: string[];
  /** Inside a quoted field. */
  isQuoted: boolean;
  /** A quote inside a quoted field: either its end or the first of a doubled one. */
  hasOpenQuote: boolean;
  afterReturn: boolean;
};

/** Records of separated values (RFC 4180): quoted fields may hold separators, quotes and line breaks. */
export async function* readCsvRecords(
  content: AsyncIterable<Uint8Array>,
  separator: Separator = ",",
): AsyncGenerator<NumberedRecord> {
  const state: State = {
    separator,
    line: 1,
    begunIn: 1,
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
    throw new NotALabelFile("the file is cut off: a quoted field is not closed", state.begunIn);
  }
  if (state.field !== "" || state.record.length > 0) yield takeRecord(state);
}

function* recordsIn(text: string, state: State): Generator<NumberedRecord> {
  for (let at = 0; at < text.length; at += 1) {
    const stretch = plainStretch(text, at, state);
    if (stretch > at) {
      const plain = text.slice(at, stretch);
      state.field += plain;
      state.line += state.isQuoted ? lineBreaksIn(plain) : 0;
      state.afterReturn = false;
      at = stretch - 1;
      continue;
    }
    if (step(text.charAt(at), state)) yield takeRecord(state);
  }
}

const lineBreaksIn = (text: string): number => text.split("\n").length - 1;

const specialInQuotes = /"/g;
const specialOutside = { ",": /[",\r\n]/g, ";": /[";\r\n]/g, "\t": /["\t\r\n]/g };

/** End of the letters from `at` on that mean only themselves. */
const plainStretch = (text: string, at: number, state: State): number => {
  if (state.hasOpenQuote) return at;
  const special = state.isQuoted ? specialInQuotes : specialOutside[state.separator];
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
  if (state.hasOpenQuote && !endsField(letter, state)) {
    closeOrDouble(letter, state);
    return false;
  }
  state.isQuoted = false;
  state.hasOpenQuote = false;
  return outside(letter, followsReturn, state);
};

const endsField = (letter: string, { separator }: State): boolean =>
  letter === separator || letter === "\n" || letter === "\r";

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
  if (letter === state.separator) {
    state.record.push(state.field);
    state.field = "";
    return false;
  }
  state.afterReturn = letter === "\r";
  const isSecondHalf = letter === "\n" && followsReturn;
  state.line += isSecondHalf ? 0 : 1;
  return !isSecondHalf;
};

const takeRecord = (state: State): NumberedRecord => {
  const record = { line: state.begunIn, fields: [...state.record, state.field] };
  state.record = [];
  state.field = "";
  state.isQuoted = false;
  state.begunIn = state.line;
  return record;
};
