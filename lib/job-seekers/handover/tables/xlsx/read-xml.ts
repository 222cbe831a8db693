import { SaxesParser } from "saxes";

/** What happens while an XML document is read; names come without their prefix. */
export type XmlEvents = {
  readonly onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onText?: (text: string) => void;
  readonly onClose?: (name: string) => void;
};

/** Reads XML piece by piece; answers whether there was any. Throws where it is not well-formed. */
export async function* readXml(
  content: AsyncIterable<Uint8Array>,
  { onOpen, onText, onClose }: XmlEvents,
): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => onOpen(withoutPrefix(name), attributes));
  if (onText) {
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  if (onClose) parser.on("closetag", ({ name }) => onClose(withoutPrefix(name)));
  parser.on("error", (fault) => {
    throw fault;
  });
  const decoder = new TextDecoder();
  let isEmpty = true;
  for await (const chunk of content) {
    isEmpty = false;
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  if (isEmpty) return;
  parser.write(decoder.decode()).close();
  yield;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

/** For small documents that are of use only as a whole. */
export const readWholeXml = async (
  content: AsyncIterable<Uint8Array>,
  events: XmlEvents,
): Promise<void> => {
  for await (const _piece of readXml(content, events)) continue;
};
