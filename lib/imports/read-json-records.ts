import { Tokenizer } from "@streamparser/json";
import { makeRecordRouter } from "./route-json-tokens";

export type JsonRecord = {
  readonly value: unknown;
  /** 1-based line of the file on which the record ends. */
  readonly line: number;
};

/** The file is cut off or is not JSON. Thrown while reading, turned into a refusal by the use case. */
export class MalformedJson extends Error {
  override readonly name = "MalformedJson";
  constructor(
    readonly kind: "cut-off" | "not-json",
    /** 1-based line at which reading stopped. */
    readonly line: number,
    /** Complete records read before. */
    readonly afterRecords: number,
    cause?: unknown,
  ) {
    super(`JSON ${kind} at line ${line}`, { cause });
  }
}

/**
 * Reads records one by one in bounded memory from a JSON document: an array, values one after the
 * other (NDJSON), a single object, or an envelope whose list stands under one of `listKeys`.
 * A byte order mark is accepted. Throws `MalformedJson`.
 */
export async function* readJsonRecords(
  chunks: AsyncIterable<Uint8Array>,
  listKeys: readonly string[],
): AsyncGenerator<JsonRecord> {
  const lines = makeLineCounter();
  const ready: JsonRecord[] = [];
  let recordCount = 0;
  const router = makeRecordRouter(listKeys, (value, offset) => {
    recordCount += 1;
    ready.push({ value, line: lines.at(offset) });
  });
  const tokenizer = new Tokenizer({ separator: "" });
  let lastOffset = 0;
  tokenizer.onToken = (token) => {
    lastOffset = token.offset;
    router.route(token);
  };
  tokenizer.onError = (fault) => {
    throw fault;
  };

  for await (const chunk of chunks) {
    lines.enter(chunk);
    attempt(
      () => tokenizer.write(chunk),
      (cause) => new MalformedJson("not-json", lines.at(lastOffset), recordCount, cause),
    );
    yield* ready.splice(0);
  }
  attempt(
    () => {
      tokenizer.end();
      router.end();
    },
    (cause) => new MalformedJson("cut-off", lines.atEnd(), recordCount, cause),
  );
  yield* ready.splice(0);
}

const attempt = (work: () => void, toFault: (cause: unknown) => MalformedJson): void => {
  try {
    work();
  } catch (cause) {
    throw toFault(cause);
  }
};

/** Knows the line of a byte offset within the chunk being read. */
const makeLineCounter = (): {
  enter: (chunk: Uint8Array) => void;
  at: (offset: number) => number;
  atEnd: () => number;
} => {
  let chunk: Uint8Array = new Uint8Array();
  let chunkStart = 0;
  let scanned = 0;
  let line = 1;
  const scanTo = (position: number): number => {
    for (; scanned < Math.min(position, chunk.length); scanned += 1) {
      if (chunk[scanned] === NEWLINE) line += 1;
    }
    return line;
  };
  return {
    enter: (next) => {
      scanTo(chunk.length);
      chunkStart += chunk.length;
      chunk = next;
      scanned = 0;
    },
    at: (offset) => scanTo(offset - chunkStart),
    atEnd: () => scanTo(chunk.length),
  };
};

const NEWLINE = 0x0a;
