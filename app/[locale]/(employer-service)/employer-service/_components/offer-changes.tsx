import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { z } from "zod";
import { ChangeTable } from "@/app/_components/change-table";
import type { OfferChange } from "@/lib/data-protection/read-offer-changes";
import { vacancyStatuses } from "@/lib/vacancies/vacancy";

/** Who changed which fact of an offer or its company, the newest first; folded until it is wanted. */
export const OfferChanges = ({
  changes,
}: {
  readonly changes: readonly OfferChange[];
}): ReactNode => {
  const t = useTranslations("offerChanges");
  const inWords = useChangeInWords();
  if (changes.length === 0) return null;
  return (
    <details className="text-section">
      <summary>{t("title")}</summary>
      <ChangeTable
        title={t("title")}
        changes={changes.map((change) => ({
          id: String(change.id),
          at: change.at,
          who: change.who,
          isPortal: !change.actorId,
          what: inWords(change),
        }))}
      />
    </details>
  );
};

const offerFields = z
  .enum([
    ...(["created", "status", "title", "offer_type", "employer_id", "valid_until"] as const),
    ...(["occupations", "workplaces", "workingTime", "contract", "pay", "startsOn"] as const),
    ...(["openings", "application", "descriptionHtml", "other"] as const),
  ])
  .catch("other");
const companyFields = z
  .enum([
    ...(["created", "name", "street", "postcode", "locality", "industry", "employees"] as const),
    ...(["checked_at", "checked_how", "checked_by", "company_number", "phone", "other"] as const),
  ])
  .catch("other");
/** Facts that one word or number tells; of others it is enough that they changed. */
const toldInFull = z
  .enum(["title", "openings", "name", "street", "postcode", "locality", "company_number"])
  .or(z.enum(["industry", "employees"]));
const plain = z.union([z.string(), z.number()]);
const status = z.enum(vacancyStatuses);

const useChangeInWords = (): ((change: OfferChange) => string) => {
  const [t, statusName] = [useTranslations("offerChanges"), useTranslations("employer.status")];
  const fieldOf = ({ of, field }: OfferChange): string =>
    of === "vacancy"
      ? t(`vacancy.${offerFields.parse(field)}`)
      : t(`employer.${companyFields.parse(field)}`);
  const valueOf = (field: string, value: unknown): string | undefined => {
    if (value === undefined) return t("none");
    const known = status.safeParse(field === "status" ? value : undefined);
    if (known.success) return statusName(known.data);
    return toldInFull.safeParse(field).success ? String(plain.parse(value)) : undefined;
  };
  return (change) => {
    const field = fieldOf(change);
    if (change.field === "created") return field;
    const [from, to] = [valueOf(change.field, change.was), valueOf(change.field, change.became)];
    const isNamedOnly = change.was === undefined && change.became === undefined;
    return from === undefined || to === undefined || isNamedOnly
      ? t("named", { field })
      : t("fromTo", { field, from, to });
  };
};
