import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { requireActor } from "@/app/_server/require-actor";
import { noticeUseCases } from "@/lib/composition/audit-notices";
import { NoticeTable } from "./_components/notice-table";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("notices"))("title"),
  robots: { index: false },
});

const NoticesPage = async (): Promise<ReactNode> => {
  const actor = await requireActor(await getLocale());
  const listed = await noticeUseCases().list(actor);
  if (!listed.ok) notFound();
  const t = await getTranslations("notices");
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p>{t("lead")}</p>
      {listed.value.length > 0 ? (
        <NoticeTable notices={listed.value} />
      ) : (
        <Alert kind="info" title={t("noneTitle")}>
          <p>{t("none")}</p>
        </Alert>
      )}
    </div>
  );
};

export default NoticesPage;
