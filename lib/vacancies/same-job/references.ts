import type { Vacancy } from "../vacancy";

// Numbers of the Bundesagentur für Arbeit are given once in the whole country, whoever lists them.
const federalNumber = /(?<![\p{L}\d])(\d{4,5}-[\da-z_-]{4,60}-S)(?![\p{L}\d])/iu;

// What campaigns and boards hang onto addresses.
const trackingNames = /^(?:utm_.*|[fg]clid|msclkid|mc_.*|ref|referrer|source|src|campaign|via)$/iu;

/** An address that shows one ad and not a list: a number, or a long name made for it. */
const isSpecific = /\d{4,}|[\da-f]{8}-[\da-f]{4}/iu;

/** Under what other publishers list an offer: "ba:NUMBER" stands for one job, "url:ADDRESS" nearly so. */
export const referencesOf = ({ externalId, sourceUrl, facts }: Vacancy): readonly string[] => {
  const addresses = [sourceUrl, facts.application?.url].filter((url) => url !== undefined);
  const numbers = [externalId, sourceUrl, facts.application?.url].flatMap(
    (text) => (text && federalNumber.exec(text)?.[1]?.toUpperCase()) ?? [],
  );
  const keys = [
    ...numbers.map((number) => `ba:${number}`),
    ...addresses.flatMap((url) => addressKeyOf(url) ?? []),
  ];
  return [...new Set(keys)];
};

export const isNumberKey = (key: string): boolean => key.startsWith("ba:");
export const isAddressKey = (key: string): boolean => key.startsWith("url:");

const LONGEST_KEY = 300;

const addressKeyOf = (text: string): string | undefined => {
  if (!URL.canParse(text)) return undefined;
  const { hostname, pathname, searchParams } = new URL(text);
  const query = [...searchParams]
    .filter(([name]) => !trackingNames.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("&");
  const path = `${pathname.replace(/\/+$/u, "")}${query === "" ? "" : `?${query}`}`;
  if (!isSpecific.test(path)) return undefined;
  return `url:${hostname.replace(/^www\./u, "")}${path}`.slice(0, LONGEST_KEY);
};
