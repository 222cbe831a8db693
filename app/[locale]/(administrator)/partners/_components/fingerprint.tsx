import type { ReactNode } from "react";
import { fingerprintOfKey } from "@/lib/composition/exchange/ed25519";

/** A key as people compare it by telephone. */
export const Fingerprint = ({ publicKey }: { readonly publicKey: string }): ReactNode => (
  <code className="fingerprint">{fingerprintOfKey(publicKey)}</code>
);
