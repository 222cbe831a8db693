/** A JSON-LD node; properties that are `undefined` vanish when it is written. */
export type JsonLd = { readonly [property: string]: unknown };

/** The node as the text of a script element: nothing in it can end the element or start another. */
export const toScriptText = (node: JsonLd): string =>
  JSON.stringify(node).replace(/[<\u2028\u2029]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${code}`;
  });
