import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/app/_components/badge";
import type { PartnerState } from "@/lib/exchange/partner";

const kinds = {
  invited: "info",
  active: "success",
  paused: "warning",
  ended: "plain",
} as const satisfies Record<PartnerState, string>;

/** Where the exchange with a partner stands. */
export const StateBadge = ({ state }: { readonly state: PartnerState }): ReactNode => {
  const t = useTranslations("partners.state");
  return <Badge kind={kinds[state]}>{t(state)}</Badge>;
};
