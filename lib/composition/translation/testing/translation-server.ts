import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";

export type TranslationServer = {
  readonly url: string;
  /** What was asked, newest last: address, key and body. */
  readonly asked: readonly {
    readonly path: string;
    readonly key: string;
    readonly body: unknown;
  }[];
  readonly close: () => Promise<void>;
};

/** How the stand-in behaves. */
export type Behaviour = "translates" | "hangs" | "too-many" | "cuts-off" | "alters" | "refuses-key";

const libreBody = z.object({
  q: z.string(),
  source: z.string(),
  target: z.string(),
  api_key: z.string().optional(),
});
const deeplBody = z.object({
  text: z.array(z.string()),
  source_lang: z.string(),
  target_lang: z.string(),
});

/** Speaks the APIs of LibreTranslate and DeepL on this machine; "translates" by shouting letters outside tags. */
export const startTranslationServer = async (behaviour: Behaviour): Promise<TranslationServer> => {
  const asked: { path: string; key: string; body: unknown }[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const path = request.url ?? "";
      const body: unknown = JSON.parse(text);
      const key = request.headers.authorization ?? libreBody.safeParse(body).data?.api_key ?? "";
      asked.push({ path, key, body });
      answer(path, body, behaviour, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
};

/** Leaves tags alone, and what they mark as not to be translated. */
const shout = (html: string): string =>
  html
    .split(/(<span translate="no"[^>]*>.*?<\/span>|<[^>]*>)/)
    .map((part) => (part.startsWith("<") ? part : part.toUpperCase()))
    .join("");

const translated = (html: string, behaviour: Behaviour): string =>
  behaviour === "alters"
    ? shout(html).replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
    : shout(html);

const answer = (
  path: string,
  body: unknown,
  behaviour: Behaviour,
  response: ServerResponse,
): void => {
  if (behaviour === "hangs") return;
  if (behaviour === "too-many") {
    response.writeHead(429, { "retry-after": "7" }).end("{}");
    return;
  }
  if (behaviour === "refuses-key") {
    response.writeHead(403).end("{}");
    return;
  }
  const text = JSON.stringify(answerOf(path, body, behaviour));
  response.writeHead(200, { "content-type": "application/json" });
  response.end(behaviour === "cuts-off" ? text.slice(0, text.length / 2) : text);
};

const answerOf = (path: string, body: unknown, behaviour: Behaviour): unknown => {
  if (path === "/translate")
    return { translatedText: translated(libreBody.parse(body).q, behaviour) };
  const { text } = deeplBody.parse(body);
  return { translations: text.map((one) => ({ text: translated(one, behaviour) })) };
};
