/** Lines of a UTF-8 text without their ends. */
export async function* readLines(content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const chunk of content) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The same text on its own: a cut of a longer text keeps all of that in memory. */
export const detached = (text: string): string => decoder.decode(encoder.encode(text));
