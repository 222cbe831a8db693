import { BlockList, isIP } from "node:net";
import { readEnvironment } from "./env";
import { once } from "./once";

/** Set by bin/front-gate.mjs from the connection itself; what a client sends under it is lost. */
export const PEER_HEADER = "x-peer-address";

type Headers = Pick<globalThis.Headers, "get">;

/**
 * The address a request comes from. X-Forwarded-For is only believed as far as trusted proxies
 * wrote it: read from the right, the first address that is no trusted proxy counts.
 */
export const clientAddressOf = (headers: Headers, isTrusted: IsTrusted): string => {
  const peer = plain(headers.get(PEER_HEADER) ?? "");
  if (!isTrusted(peer)) return peer === "" ? "unknown" : peer;
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map(plain);
  const client = hops.findLast((hop) => !isTrusted(hop));
  return client !== undefined && isIP(client) !== 0 ? client : peer;
};

export type IsTrusted = (address: string) => boolean;

/** Reads addresses and networks such as `10.0.0.5` and `10.1.0.0/16`; throws at any other word. */
export const readTrustedProxies = (text: string): IsTrusted => {
  const list = new BlockList();
  for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = "", bits] = entry.split("/");
    const family = familyOf(address);
    if (!family) throw new Error(`${entry} is no address and no network`);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const family = familyOf(address);
    return family !== undefined && list.check(address, family);
  };
};

/** The client's address as the settings say; for limits and locks, never for a log. */
export const clientAddress = (headers: Headers): string => clientAddressOf(headers, trusted());

const trusted = once("trusted-proxies", () =>
  readTrustedProxies(readEnvironment().TRUSTED_PROXIES),
);

export const isThisMachine = (address: string): boolean =>
  address === "::1" || address.startsWith("127.");

/** A household or company gets a whole /64 of IPv6, so that is what counts as one address. */
export const countedAddress = (address: string): string => {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const given = (part: string | undefined): string[] => (part ? part.split(":") : []);
  const [front, back] = [given(head), given(tail)];
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => "0");
  return `${[...front, ...zeros, ...back].slice(0, 4).join(":")}::/64`;
};

const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, "");

const familyOf = (address: string): "ipv4" | "ipv6" | undefined => {
  const version = isIP(address);
  if (version === 0) return undefined;
  return version === 4 ? "ipv4" : "ipv6";
};
