import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OutcomeAlert } from "@/app/_components/outcome-alert";

const good = ["created", "changed", "keys-read"] as const;
const bad = [
  "form-incomplete",
  "keys-not-found",
  "own-kreis",
  "partner-exists",
  "partner-unknown",
  "no-such-key",
  "state-not-possible",
  "not-allowed",
] as const;

/** What became of the form that was sent. */
export const ToldAlert = ({ told }: { readonly told: string | undefined }): ReactNode => {
  const t = useTranslations("partners.told");
  const [done, refused] = [good.find((one) => one === told), bad.find((one) => one === told)];
  return <OutcomeAlert done={done && t(done)} refused={refused && t(refused)} />;
};
