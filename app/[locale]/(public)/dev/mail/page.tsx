import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TextPage } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import { writtenMails } from "@/lib/composition/mail";

type PageProps = { readonly params: Promise<{ locale: Locale }> };

const SHOWN = 100;

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("devMail"))("title"),
  robots: { index: false },
});

const DevMailsPage = async ({ params }: PageProps): Promise<ReactNode> => {
  const folder = writtenMails() ?? notFound();
  const [{ locale }, t, format] = [
    await params,
    await getTranslations("devMail"),
    await getFormatter(),
  ];
  const mails = await folder.newest(SHOWN);
  return (
    <TextPage title={t("title")}>
      <p>{t("lead")}</p>
      {mails.length === 0 ? <p>{t("empty")}</p> : null}
      <ul className="mail-list">
        {mails.map(({ id, subject, to, writtenAt }) => (
          <li key={id}>
            <a href={paths.devMail(locale, id)}>{subject}</a>
            <p>
              {to}
              <br />
              {format.dateTime(writtenAt, { dateStyle: "medium", timeStyle: "medium" })}
            </p>
          </li>
        ))}
      </ul>
    </TextPage>
  );
};

export default DevMailsPage;
