import { create } from "xmlbuilder2";

/** An element by its name: its text, its children, several of one name, or attributes as "@name". */
export type XmlNode = string | number | { readonly [name: string]: XmlChildren };
type XmlChildren = XmlNode | readonly XmlNode[] | undefined;

const REPLACEMENT = "\ufffd";

/** The document as text. Whatever XML cannot hold is replaced, nothing is taken for markup. */
export const toXml = (document: { readonly [name: string]: XmlNode }): string =>
  create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: REPLACEMENT }, document).end({
    prettyPrint: true,
  });

/** Without the elements that nothing is known for. */
export const known = (
  elements: Readonly<Record<string, XmlChildren>>,
): { readonly [name: string]: XmlChildren } =>
  Object.fromEntries(Object.entries(elements).filter(([, value]) => value !== undefined));
