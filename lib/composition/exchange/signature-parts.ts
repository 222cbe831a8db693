import { createHash } from "node:crypto";
import {
  isInnerList,
  parseDictionary,
  serializeDictionary,
  serializeItem,
} from "structured-headers";

export type Headers = Readonly<Record<string, string>>;

export const withOneSignature = (headers: Headers, label: string): Record<string, string> => {
  const only = (name: string): string => {
    const member = parseDictionary(headers[name] ?? "").get(label);
    return member ? serializeDictionary(new Map([[label, member]])) : "";
  };
  return { ...headers, signature: only("signature"), "signature-input": only("signature-input") };
};

type Parts = {
  readonly components: readonly string[];
  readonly parameters: ReadonlyMap<string, unknown>;
};

/** Where more than one signature is given, ours is not the only one that could be meant. */
export const partsOf = (
  headers: Headers,
  label: string,
  isOneOfMany = false,
): Parts | undefined => {
  try {
    const inputs = parseDictionary(headers["signature-input"] ?? "");
    const input = inputs.get(label);
    if (!input || !isInnerList(input) || (inputs.size !== 1 && !isOneOfMany)) return undefined;
    const [items, parameters] = input;
    return { components: items.map((item) => serializeItem(item)), parameters };
  } catch {
    return undefined;
  }
};

export const labelsOf = (headers: Headers): readonly string[] => {
  try {
    return [...parseDictionary(headers["signature-input"] ?? "").keys()].slice(0, 20);
  } catch {
    return [];
  }
};

export const covers = (
  headers: Headers,
  label: string,
  required: readonly string[],
  isOneOfMany = false,
): boolean => {
  const components = partsOf(headers, label, isOneOfMany)?.components ?? [];
  return required.every((component) => components.includes(component));
};

const digestOf = (body: string | Uint8Array): string =>
  `sha-256=:${createHash("sha256").update(body).digest("base64")}:`;

export const withDigest = (headers: Headers, body: string | Uint8Array): Headers => ({
  ...headers,
  "content-digest": digestOf(body),
});

export const hasDigest = (headers: Headers, body: string | Uint8Array): boolean =>
  headers["content-digest"] === digestOf(body);
