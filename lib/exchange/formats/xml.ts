import { create } from "xmlbuilder2";

/** An element by its name: its text, its children, several of one name, or attributes as "@name". */
export type XmlNode = string | number | { readonly [name: string]: XmlChildren };
type XmlChildren = XmlNode | readonly XmlNode[] | undefined;

const REPLACEMENT = "\ufffd";

/** The document as text. Whatever XML cannot hold is replaced, nothing is taken for markup. */
export const toXml = (document: { readonly [name: string]: XmlNode }): string =>
  create(
    { version: "1.0", encoding: "UTF-8", invalidCharReplacement: REPLACEMENT },
    { ...elementsKept(document) },
  ).end({ prettyPrint: true });

type Elements = { readonly [name: string]: XmlChildren };

/**
 * The library takes "&lt;" in a text for "<" as it reads it, and leaves "&lt;" alone as it writes it;
 * but texts are HTML at times and mean what they say.
 */
const kept = (node: XmlNode): XmlNode => {
  if (typeof node === "string") return node.replaceAll("&", "&amp;amp;");
  return typeof node === "number" ? node : elementsKept(node);
};

const elementsKept = (elements: Elements): Elements =>
  Object.fromEntries(
    Object.entries(elements).map(([name, children]) => [name, childrenKept(children)]),
  );

const childrenKept = (children: XmlChildren): XmlChildren => {
  if (children === undefined) return undefined;
  return isMany(children) ? children.map(kept) : kept(children);
};

const isMany = (children: XmlNode | readonly XmlNode[]): children is readonly XmlNode[] =>
  Array.isArray(children);

/** Without the elements that nothing is known for. */
export const known = (
  elements: Readonly<Record<string, XmlChildren>>,
): { readonly [name: string]: XmlChildren } =>
  Object.fromEntries(Object.entries(elements).filter(([, value]) => value !== undefined));
