import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { VacancyStatus } from "@/lib/vacancies/vacancy";
import { Badge } from "./badge";

const kinds = {
  draft: "plain",
  "in-review": "info",
  published: "success",
  paused: "warning",
  filled: "plain",
  expired: "plain",
  withdrawn: "plain",
} as const satisfies Record<VacancyStatus, string>;

/** Where an offer stands. */
export const OfferBadge = ({ status }: { readonly status: VacancyStatus }): ReactNode => {
  const t = useTranslations("employer.status");
  return <Badge kind={kinds[status]}>{t(status)}</Badge>;
};
