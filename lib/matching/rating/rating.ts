import { SHARE_OF_UNKNOWN } from "../match-weights";

export const verdicts = ["met", "negotiable", "missing", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

/** One requirement held against one person; `share` of its weight from 0 to 1. */
export type Rating = { readonly verdict: Verdict; readonly share: number };

export const met: Rating = { verdict: "met", share: 1 };
export const missing: Rating = { verdict: "missing", share: 0 };
export const unknown: Rating = { verdict: "unknown", share: SHARE_OF_UNKNOWN };
export const negotiable = (share: number): Rating => ({ verdict: "negotiable", share });
