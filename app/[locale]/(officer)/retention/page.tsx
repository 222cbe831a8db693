import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TableHead } from "@/app/_components/table-head";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { mayEver } from "@/lib/accounts/rights";
import { applyRetention, retentionRulesHere, retentionRuns } from "@/lib/composition/retention";
import type { RetentionOutcome } from "@/lib/data-protection/apply-retention";
import type { RetentionRule } from "@/lib/data-protection/retention-rules";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("retention"))("title"),
  robots: { index: false },
});

const moment = { dateStyle: "medium", timeStyle: "short" } as const;

type PageProps = { readonly searchParams: Promise<{ dry?: string }> };

const RetentionPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const locale = await getLocale();
  const actor = await requireActor(locale);
  if (!mayEver(actor, "retention.read")) notFound();
  const [t, format] = [await getTranslations("retention"), await getFormatter()];
  const isDry = (await searchParams).dry === "1";
  const [last] = await retentionRuns().newest(1);
  const ranAt = last && format.dateTime(last.startedAt, moment);
  const due = isDry ? await applyRetention()("count") : undefined;
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p>{t("lead")}</p>
      <p>{ranAt ? t("lastRun", { at: ranAt }) : t("noRun")}</p>
      {isDry ? (
        <p role="status">{t("dryRunDone")}</p>
      ) : (
        <p>
          <a href={paths.retention(locale, true)}>{t("dryRun")}</a>
        </p>
      )}
      <RuleTable outcomes={last?.outcomes ?? []} due={due} />
    </div>
  );
};

type RuleTableProps = {
  readonly outcomes: readonly RetentionOutcome[];
  /** What a dry run counted just now. */
  readonly due: readonly RetentionOutcome[] | undefined;
};

const RuleTable = async ({ outcomes, due }: RuleTableProps): Promise<ReactNode> => {
  const t = await getTranslations("retention");
  const columns = ["rule", "days", "what", "source", "law", "found", "done"] as const;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t("title")}>
      <table className="kern-table">
        <TableHead
          columns={[...columns, ...(due ? (["due"] as const) : [])].map((column) => t(column))}
        />
        <tbody className="kern-table__body">
          {retentionRulesHere().map((rule) => (
            <RuleRow key={rule.id} rule={rule} outcomes={outcomes} due={due} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const RuleRow = async ({
  rule: { id, days, what, law },
  outcomes,
  due,
}: RuleTableProps & { readonly rule: RetentionRule }): Promise<ReactNode> => {
  const [t, format] = [await getTranslations("retention"), await getFormatter()];
  const ofRule = (each: readonly RetentionOutcome[]): RetentionOutcome | undefined =>
    each.find(({ rule }) => rule === id);
  const figure = (value: number | undefined): string =>
    value === undefined ? "–" : format.number(value);
  const outcome = ofRule(outcomes);
  return (
    <tr className="kern-table__row">
      <th className="kern-table__cell" scope="row">
        {t(`ruleName.${id}`)}
      </th>
      <td className="kern-table__cell">{format.number(days)}</td>
      <td className="kern-table__cell">{t(`whatHappens.${what}`)}</td>
      <td className="kern-table__cell">{t(`why.${id}`)}</td>
      <td className="kern-table__cell" lang="de">
        {law}
      </td>
      <td className="kern-table__cell">{figure(outcome?.found)}</td>
      <td className="kern-table__cell">{figure(outcome?.done)}</td>
      {due ? <td className="kern-table__cell">{figure(ofRule(due)?.found)}</td> : null}
    </tr>
  );
};

export default RetentionPage;
