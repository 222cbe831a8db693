import type { Result } from "./result";

export type FetchRefusal =
  | { readonly code: "address-not-allowed" }
  | { readonly code: "too-many-redirects" }
  | { readonly code: "too-large"; readonly maxBytes: number }
  | { readonly code: "too-slow" }
  | { readonly code: "unreadable" }
  | { readonly code: "unreachable" };

export type Fetched = {
  /** Where the last redirect led. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

export type WebRequest = {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
};

/** Reads what stands at a public address of the web, and never what stands at a private one. */
export type WebFetcher = {
  readonly get: (url: string) => Promise<Result<Fetched, FetchRefusal>>;
  /** Sends these headers and this body to this address alone: a redirect is an answer like others. */
  readonly request: (url: string, request: WebRequest) => Promise<Result<Fetched, FetchRefusal>>;
};
