import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { changesInWords, dataProtectionUseCases } from "@/lib/composition/data-protection";
import { type FileHistory, historyPlaceSchema } from "@/lib/data-protection/read-history";
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
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("of", { name })}</h1>
      <p>
        <a href={paths.jobSeeker(locale, id.data)}>{t("back")}</a>
      </p>
      <p>{t("lead")}</p>
      <ChangeTable history={read.value} />
      {next ? (
        <p>
          <a href={paths.jobSeekerHistory(locale, id.data, next)}>{t("older")}</a>
        </p>
      ) : null}
    </div>
  );
};

// The words for facts are those of the German document.
const ChangeTable = async ({ history }: { readonly history: FileHistory }): Promise<ReactNode> => {
  const [t, format] = [await getTranslations("changeHistory"), await getFormatter()];
  const changes = changesInWords(history);
  if (changes.length === 0) return <p>{t("nothing")}</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t("title")}>
      <table className="kern-table">
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {(["when", "who", "what"] as const).map((column) => (
              <th key={column} className="kern-table__header" scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {changes.map(({ id, at, who, isPortal, what }) => (
            <tr key={id} className="kern-table__row">
              <td className="kern-table__cell">
                {format.dateTime(at, { dateStyle: "medium", timeStyle: "short" })}
              </td>
              <td className="kern-table__cell">{who ?? t(isPortal ? "portal" : "former")}</td>
              <td className="kern-table__cell" lang="de">
                {what}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export default HistoryPage;
