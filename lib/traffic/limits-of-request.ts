import type { LimitName } from "./limits";

type Request = { readonly method: string; readonly pathname: string };

/** What counts towards which limit; `who` is an address or a session. */
export type Counted = { readonly limit: LimitName; readonly who: "address" | "session" };

const reads = new Set(["GET", "HEAD", "OPTIONS"]);
const signsIn =
  /^\/(api\/auth\/|[a-z]{2}(?:-[a-z]+)?\/(sign-in|sign-up|register|employer\/(register|confirm)|password-reset|email-change|first-administrator)\b)/;

/** The limits a request counts towards, by its method and address. */
export const limitsOfRequest = ({ method, pathname }: Request): readonly Counted[] => {
  if (pathname === "/api/health") return [];
  if (!reads.has(method)) return limitsOfAct(pathname);
  const isInterface = /^\/(api\/(v1|feeds)|sitemaps)\//.test(pathname);
  const limit = isInterface && pathname !== "/api/v1/suggestions" ? "interface" : "reading";
  return [{ limit, who: "address" }];
};

const handsOver = /^\/api\/v1\/job-seekers\//;

const limitsOfAct = (pathname: string): readonly Counted[] =>
  handsOver.test(pathname) ? [{ limit: "handing-over", who: "address" }] : limitsOfForm(pathname);

const limitsOfForm = (pathname: string): readonly Counted[] => [
  { limit: "acting", who: "address" },
  { limit: "acting-in-session", who: "session" },
  ...(signsIn.test(pathname) ? [{ limit: "signing-in", who: "address" } as const] : []),
];
