import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { requireActor } from "@/app/_server/require-actor";
import { jobSeekerUseCases } from "@/lib/composition/job-seekers";
import { JobSeekerTable } from "./_components/job-seeker-table";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("officer"))("ownPeople"),
  robots: { index: false },
});

const JobSeekersPage = async (): Promise<ReactNode> => {
  const t = await getTranslations("officer");
  const locale = await getLocale();
  const actor = await requireActor(locale);
  const listed = await jobSeekerUseCases().listOwn(actor);
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("ownPeople")}</h1>
      {listed.ok && listed.value.length > 0 ? (
        <>
          <p>{t("ownCount", { count: listed.value.length })}</p>
          <JobSeekerTable people={listed.value} />
        </>
      ) : (
        <div data-refused={listed.ok ? undefined : ""}>
          <Alert kind="info" title={t(listed.ok ? "nobodyTitle" : "notAllowedTitle")}>
            <p>{t(listed.ok ? "nobody" : "notAllowed")}</p>
          </Alert>
        </div>
      )}
    </div>
  );
};

export default JobSeekersPage;
