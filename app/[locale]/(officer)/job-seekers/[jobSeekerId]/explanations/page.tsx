import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { matchingUseCases } from "@/lib/composition/matching";
import { type JobSeekerId, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { dayOf } from "@/lib/shared/dates";
import {
  type ExplanationQuery,
  explanationQuerySchema,
} from "@/lib/matching/stored/read-explanations";
import { DecisionList, ResultList } from "./_components/explained-lists";
import "../../../reports/reports.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("explanations"))("title"),
  robots: { index: false },
});

type PageProps = {
  readonly params: Promise<{ jobSeekerId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

/** What matching said of somebody on an earlier day, by the rules that counted then. */
const ExplanationsPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const locale = await getLocale();
  const actor = await requireActor(locale);
  const id = jobSeekerIdSchema.safeParse((await params).jobSeekerId);
  if (!id.success) notFound();
  const query = explanationQuerySchema.parse(await searchParams);
  const read = await matchingUseCases().readExplanations(actor, id.data, query);
  if (!read.ok) notFound();
  const t = await getTranslations("explanations");
  const { name, results, decisions } = read.value;
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("of", { name })}</h1>
      <p>
        <a href={paths.jobSeeker(locale, id.data)}>{t("back")}</a>
      </p>
      <p>{t("lead")}</p>
      <DayForm id={id.data} query={query} />
      <p role="status">{t(query.offer ? "ofOffer" : "onDay", { count: results.length })}</p>
      <ResultList
        jobSeekerId={id.data}
        results={results}
        isOfOneOffer={query.offer !== undefined}
      />
      {decisions.length > 0 ? (
        <section aria-labelledby="decisions">
          <h2 className="kern-heading-medium" id="decisions">
            {t("decisions")}
          </h2>
          <DecisionList jobSeekerId={id.data} decisions={decisions} />
        </section>
      ) : null}
    </div>
  );
};

type DayFormProps = { readonly id: JobSeekerId; readonly query: ExplanationQuery };

const DayForm = async ({ id, query }: DayFormProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("explanations"), await getLocale()];
  const today = dayOf(new Date());
  return (
    <form action={paths.explanations(locale, id)} method="get" className="report-filter">
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="on">
          {t("day")}
        </label>
        <input
          className="kern-form-input__input"
          id="on"
          name="on"
          type="date"
          max={today}
          defaultValue={query.on ?? today}
        />
      </div>
      <button className="kern-btn kern-btn--secondary" type="submit">
        <span className="kern-label">{t("show")}</span>
      </button>
      {query.offer ? <a href={paths.explanations(locale, id)}>{t("allOffers")}</a> : null}
    </form>
  );
};

export default ExplanationsPage;
