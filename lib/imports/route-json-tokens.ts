import { TokenParser, TokenType } from "@streamparser/json";

type Token = Parameters<TokenParser["write"]>[0];
type EmitRecord = (value: unknown, offset: number) => void;

/** A container being put together from its tokens. */
type Assembly = { readonly feed: (token: Token) => void; readonly depth: () => number };

const nothing: Token = { token: TokenType.NULL, value: null };

/**
 * Splits a token stream into records. The outer structure is checked by a parser that sees `null`
 * in place of every record, so that wrong commas are noticed and memory stays bounded.
 */
export const makeRecordRouter = (
  listKeys: readonly string[],
  emit: EmitRecord,
): { route: (token: Token & { offset: number }) => void; end: () => void } => {
  const outer = new TokenParser({ paths: ["$.-"], separator: "" });
  outer.onValue = () => undefined;
  let envelope: Envelope | undefined;
  let item: Assembly | undefined;
  let outerDepth = 0;

  const routeOuter = (token: Token, offset: number): void => {
    if (token.token === TokenType.LEFT_BRACE) {
      envelope = makeEnvelope(listKeys, token);
      return;
    }
    if (token.token === TokenType.LEFT_BRACKET) outerDepth += 1;
    if (token.token === TokenType.RIGHT_BRACKET) outerDepth -= 1;
    if (isScalar(token.token)) emit(token.value, offset);
    outer.write(token);
  };

  const routeEnvelope = (open: Envelope, token: Token, offset: number): void => {
    if (open.isInList() && startsContainer(token.token)) {
      item = makeAssembly(token, (value) => {
        emit(value, offset);
        item = undefined;
        open.feed(nothing);
      });
      return;
    }
    if (open.isInList() && isScalar(token.token)) emit(token.value, offset);
    open.feed(token);
    if (open.depth() > 0) return;
    envelope = undefined;
    outer.write(nothing);
    const record = open.record();
    if (record) emit(record.value, offset);
  };

  return {
    route: ({ offset, ...token }) => {
      if (item) item.feed(token);
      else if (envelope) routeEnvelope(envelope, token, offset);
      else routeOuter(token, offset);
    },
    end: () => {
      if (item ?? envelope ?? outerDepth > 0) throw new Error("The document ends too early");
      outer.end();
    },
  };
};

const makeAssembly = (first: Token, done: (value: unknown) => void): Assembly => {
  const parser = new TokenParser({ paths: ["$"], separator: "" });
  let depth = 0;
  let complete: { value: unknown } | undefined;
  parser.onValue = ({ value }) => (complete = { value });
  const feed = (token: Token): void => {
    depth += depthChange(token.token);
    parser.write(token);
    if (complete) done(complete.value);
  };
  feed(first);
  return { feed, depth: () => depth };
};

/** An object that may turn out to hold a list of records; otherwise it is a record itself. */
type Envelope = Assembly & {
  readonly isInList: () => boolean;
  /** The object, once complete, unless it held a list. */
  readonly record: () => { readonly value: unknown } | undefined;
};

const makeEnvelope = (listKeys: readonly string[], first: Token): Envelope => {
  let complete: { value: unknown } | undefined;
  let key: unknown;
  let hadList = false;
  let listDepth: number | undefined;
  const assembly = makeAssembly(first, (value) => (complete = { value }));

  const feed = (token: Token): void => {
    const before = assembly.depth();
    const opensList =
      token.token === TokenType.LEFT_BRACKET &&
      before === 1 &&
      listKeys.some((name) => name === key);
    if (opensList) {
      hadList = true;
      listDepth = before + 1;
    }
    if (before === 1 && token.token === TokenType.STRING) key = token.value;
    assembly.feed(token);
    if (listDepth !== undefined && assembly.depth() < listDepth) listDepth = undefined;
  };

  return {
    feed,
    depth: assembly.depth,
    isInList: () => listDepth !== undefined,
    record: () => (hadList ? undefined : complete),
  };
};

const depthChange = (token: TokenType): number => {
  if (startsContainer(token)) return 1;
  return token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET ? -1 : 0;
};

const startsContainer = (token: TokenType): boolean =>
  token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET;

const isScalar = (token: TokenType): boolean =>
  [TokenType.TRUE, TokenType.FALSE, TokenType.NULL, TokenType.STRING, TokenType.NUMBER].includes(
    token,
  );
