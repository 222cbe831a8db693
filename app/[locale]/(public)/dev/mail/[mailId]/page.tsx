import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TextPage } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import { writtenMails } from "@/lib/composition/mail";
import { mailIdSchema } from "@/lib/mail/waiting-mails";

type PageProps = { readonly params: Promise<{ locale: Locale; mailId: string }> };

export const metadata: Metadata = { robots: { index: false } };

const DevMailPage = async ({ params }: PageProps): Promise<ReactNode> => {
  const { locale, mailId } = await params;
  const id = mailIdSchema.safeParse(mailId);
  const mail = (id.success && (await writtenMails()?.find(id.data))) || notFound();
  const [t, format] = [await getTranslations("devMail"), await getFormatter()];
  return (
    <TextPage title={mail.subject}>
      <dl className="mail-head">
        <dt>{t("to")}</dt>
        <dd>{mail.to}</dd>
        <dt>{t("writtenAt")}</dt>
        <dd>{format.dateTime(mail.writtenAt, { dateStyle: "medium", timeStyle: "medium" })}</dd>
      </dl>
      <div className="mail-text">{withLinks(mail.text)}</div>
      <p>
        <a href={paths.devMails(locale)}>{t("back")}</a>
      </p>
    </TextPage>
  );
};

const withLinks = (text: string): readonly ReactNode[] =>
  text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );

export default DevMailPage;
