import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PrintButton } from "@/app/_components/print-button";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { jobSeekerUseCases } from "@/lib/composition/job-seekers";
import { type JobSeeker, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { isPainted } from "@/lib/job-seekers/profile/week-rows";
import { ProfileSummary } from "../_components/profile-summary";
import { WeekCells } from "../_components/week-cells";
import "../profile/profile.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("profilePrint"))("title"),
  robots: { index: false },
});

type PageProps = { readonly params: Promise<{ jobSeekerId: string }> };

/** The profile on a sheet of paper, with the week as a grid. */
const PrintPage = async ({ params }: PageProps): Promise<ReactNode> => {
  const locale = await getLocale();
  const actor = await requireActor(locale);
  const id = jobSeekerIdSchema.safeParse((await params).jobSeekerId);
  if (!id.success) notFound();
  const viewed = await jobSeekerUseCases().viewProfile(actor, id.data);
  if (!viewed.ok) notFound();
  const { jobSeeker, name } = viewed.value;
  const [t, format] = [await getTranslations("profilePrint"), await getFormatter()];
  return (
    <div className="page">
      <h1 className="kern-heading-large">{name}</h1>
      <p>{t("asOf", { on: format.dateTime(new Date(), { dateStyle: "long" }) })}</p>
      <ProfileSummary jobSeeker={jobSeeker} />
      <Week week={jobSeeker.availability.week} />
      <p className="button-row">
        <PrintButton label={t("print")} />
        <a href={paths.jobSeeker(locale, id.data)}>{t("back")}</a>
      </p>
    </div>
  );
};

type WeekProps = { readonly week: JobSeeker["availability"]["week"] };

const Week = async ({ week }: WeekProps): Promise<ReactNode> => {
  const t = await getTranslations("profilePrint");
  return (
    <div className="table-scroll" role="region" aria-label={t("weekRegion")} tabIndex={0}>
      <table className="week-grid week-grid--printed">
        <caption>{t("week")}</caption>
        <WeekCells
          week={week}
          cell={(day, row) =>
            week ? t(isPainted(week, day, row) ? "possible" : "notPossible") : null
          }
        />
      </table>
      {week ? null : <p>{t("notAsked")}</p>}
    </div>
  );
};

export default PrintPage;
