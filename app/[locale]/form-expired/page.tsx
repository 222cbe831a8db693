import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TextPage } from "@/app/_components/text-page";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("formExpired"))("title"),
  robots: { index: false },
});

/** Where a form ends that was not shown by this portal to this browser; nothing was done. */
const FormExpiredPage = (): ReactNode => {
  const t = useTranslations("formExpired");
  return (
    <TextPage title={t("title")}>
      <p>{t("nothingDone")}</p>
      <p>{t("tryAgain")}</p>
    </TextPage>
  );
};

export default FormExpiredPage;
