import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { ButtonLink } from "@/app/_components/button-link";
import { TextPage, TextSection } from "@/app/_components/text-page";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { jobSeekerUseCases } from "@/lib/composition/job-seekers";
import { CodeForm } from "./_components/code-form";
import { OwnFileFacts } from "./_components/own-file-facts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("ownHome"))("title"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<{ readonly told?: string }> };

/** Where people who look for work begin after signing in. */
const OwnHomePage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const locale = await getLocale();
  const actor = await requireRight(locale, "invitations.redeem");
  const [t, { told }] = [await getTranslations("ownHome"), await searchParams];
  const file = await jobSeekerUseCases().findOwnFile(actor);
  return (
    <TextPage title={t("greeting", { name: actor.name })}>
      <Told told={told} />
      <TextSection title={t("search")}>
        <p>{t("searchLead")}</p>
        <ButtonLink href={paths.vacancies(locale)}>{t("searchNow")}</ButtonLink>
      </TextSection>
      <TextSection title={t("file")}>
        {file ? (
          <>
            <OwnFileFacts file={file} />
            <p>
              <a className="kern-link" href={paths.myData(locale)}>
                {t("myData")}
              </a>
            </p>
          </>
        ) : (
          <CodeForm isWrong={told === "code-not-open"} />
        )}
      </TextSection>
      <TextSection title={t("account")}>
        <p>
          <a className="kern-link" href={paths.account(locale)}>
            {t("accountLink")}
          </a>
        </p>
      </TextSection>
    </TextPage>
  );
};

const Told = async ({ told }: { readonly told: string | undefined }): Promise<ReactNode> => {
  const t = await getTranslations("ownHome");
  if (told === "bound") {
    return (
      <div role="status">
        <Alert kind="success" title={t("bound")} />
      </div>
    );
  }
  if (told !== "code-not-open") return null;
  return (
    <div role="alert">
      <Alert kind="danger" title={t("refusedTitle")}>
        <p>{t("codeNotOpen")}</p>
      </Alert>
    </div>
  );
};

export default OwnHomePage;
