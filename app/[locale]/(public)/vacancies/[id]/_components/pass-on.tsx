import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ShareButton } from "@/app/_components/share-button";
import { paths } from "@/app/paths";
import { baseUrl } from "@/lib/composition/operator";
import type { Vacancy } from "@/lib/vacancies/vacancy";

/** Ways to send the address of an offer to somebody; no other company learns of it. */
export const PassOn = ({ vacancy }: { vacancy: Vacancy }): ReactNode => {
  const t = useTranslations("saved");
  const { title, id } = vacancy;
  const url = `${baseUrl()}${paths.vacancy(useLocale(), id)}`;
  const body = encodeURIComponent(`${title}\n${url}`);
  return (
    <details className="pass-on">
      <summary>{t("passOn")}</summary>
      <ShareButton label={t("share")} title={title} url={url} />
      <p>
        <a className="kern-link" href={`mailto:?subject=${encodeURIComponent(title)}&body=${body}`}>
          {t("byMail")}
        </a>
      </p>
      <p>
        <a className="kern-link" href={`sms:?&body=${body}`}>
          {t("bySms")}
        </a>
      </p>
      <p>
        {t("address")}: <bdi className="pass-on__address">{url}</bdi>
      </p>
    </details>
  );
};
