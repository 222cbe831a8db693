import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ChangeTable } from "@/app/_components/change-table";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { changesInWords, dataProtectionUseCases } from "@/lib/composition/data-protection";
import { historyPlaceSchema } from "@/lib/data-protection/read-history";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("changeHistory"))("title"),
  robots: { index: false },
});

type PageProps = {
  readonly params: Promise<{ jobSeekerId: string }>;
  readonly searchParams: Promise<{ before?: string | string[] }>;
};

/** Who changed what on a file, the newest first. */
const HistoryPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const locale = await getLocale();
  const actor = await requireActor(locale);
  const id = jobSeekerIdSchema.safeParse((await params).jobSeekerId);
  if (!id.success) notFound();
  const before = historyPlaceSchema.parse((await searchParams).before);
  const read = await dataProtectionUseCases().readHistory(actor, id.data, before);
  if (!read.ok) notFound();
  const t = await getTranslations("changeHistory");
  const { name, next } = read.value;
  const changes = changesInWords(read.value);
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("of", { name })}</h1>
      <p>
        <a href={paths.jobSeeker(locale, id.data)}>{t("back")}</a>
      </p>
      <p>{t("lead")}</p>
      {changes.length > 0 ? (
        // The words for facts are those of the German document.
        <ChangeTable title={t("title")} changes={changes} lang="de" />
      ) : (
        <p>{t("nothing")}</p>
      )}
      {next ? (
        <p>
          <a href={paths.jobSeekerHistory(locale, id.data, next)}>{t("older")}</a>
        </p>
      ) : null}
    </div>
  );
};

export default HistoryPage;
