import { z } from "zod";
import type { Result } from "@/lib/shared/result";

/** What ties the answer of the provider to the browser that asked; a secret until then. */
export const handshakeSchema = z.object({
  state: z.string().min(1),
  nonce: z.string().min(1),
  codeVerifier: z.string().min(1),
});
export type Handshake = Readonly<z.infer<typeof handshakeSchema>>;

/** A person as the provider vouches for them. */
export type ProvenPerson = {
  readonly issuer: string;
  readonly subject: string;
  /** Only where the provider says that the address was verified. */
  readonly verifiedEmail: string | undefined;
  /** How they proved themselves there, in the provider's words (`acr` and `amr`). */
  readonly assurance: string | undefined;
  readonly methods: readonly string[];
  readonly claims: Readonly<Record<string, unknown>>;
};

/** Not there, or it answers in a way nobody can use. */
export type ProviderUnavailable = {
  readonly code: "provider-unavailable";
  readonly reason: string;
};

/** It said no, or its answer does not hold: forged, too old, used before, for somebody else. */
export type NotProven = { readonly code: "not-proven"; readonly reason: string };

/** The operator's own directory of people, which vouches for those who sign in there. */
export type IdentityProvider = {
  /** Where to send the browser, and what to keep for its way back. */
  readonly ask: (
    returnTo: URL,
  ) => Promise<Result<{ readonly url: URL; readonly handshake: Handshake }, ProviderUnavailable>>;
  /** Whom the browser that came back proved to be. */
  readonly prove: (
    returned: URL,
    handshake: Handshake,
  ) => Promise<Result<ProvenPerson, NotProven | ProviderUnavailable>>;
};
