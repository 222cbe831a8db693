import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";

/** There is no portal at this partner's address: what the page shows and what will never happen. */
export const ExampleNote = ({ name }: { readonly name: string }): ReactNode => {
  const t = useTranslations("partners.example");
  return (
    <Alert kind="info" title={t("title")}>
      <p>{t("text", { name })}</p>
    </Alert>
  );
};
