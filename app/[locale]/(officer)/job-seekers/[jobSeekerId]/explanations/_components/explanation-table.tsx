import { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TableHead } from "@/app/_components/table-head";
import { requirements } from "@/lib/matching/match-weights";
import type { KeptEvidence } from "@/lib/matching/stored/kept-evidence";
import type { Reproduced } from "@/lib/matching/stored/reproduce-explanation";
import { quotesOf } from "../../../../_match/quotes";

type ExplanationTableProps = {
  readonly explanation: Reproduced;
  readonly title: string;
  /** The words of then, where they were kept. */
  readonly evidence?: KeptEvidence | undefined;
};

const silent = { vacancy: [], jobSeeker: [] };

/** Verdict, weight and points of every requirement, as they were. */
export const ExplanationTable = async ({
  explanation: { lines, score },
  title,
  evidence = {},
}: ExplanationTableProps): Promise<ReactNode> => {
  const t = await getTranslations("explanations");
  const [match, format] = [await getTranslations("match"), await getFormatter()];
  const nameOf = (key: string): string => {
    const requirement = requirements.find((each) => each === key);
    return requirement ? match(`requirement.${requirement}`) : key;
  };
  const tenths = (points: number): string =>
    format.number(points, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <table className="kern-table bar-table">
      <caption className="bar-table__caption">{t("table", { title })}</caption>
      <TableHead
        columns={(["requirement", "verdict", "weight", "got"] as const).map((column) => t(column))}
      />
      <tbody className="kern-table__body">
        {lines.map(({ requirement, verdict, weight, points }) => (
          <tr key={requirement} className="kern-table__row">
            <th className="kern-table__cell bar-table__label" scope="row">
              {nameOf(requirement)}
              {quotesOf(requirement, evidence[requirement] ?? silent, match).map((quote) => (
                <p className="explained__quote" key={quote}>
                  {quote}
                </p>
              ))}
            </th>
            <td className="kern-table__cell">{match(`verdict.${verdict}`)}</td>
            <td className="kern-table__cell bar-table__value">{weight}</td>
            <td className="kern-table__cell bar-table__value">{tenths(points)}</td>
          </tr>
        ))}
        <tr className="kern-table__row">
          <th className="kern-table__cell bar-table__label" scope="row">
            {t("sum")}
          </th>
          <td className="kern-table__cell" />
          <td className="kern-table__cell bar-table__value">
            {lines.reduce((sum, { weight }) => sum + weight, 0)}
          </td>
          <td className="kern-table__cell bar-table__value">{tenths(score)}</td>
        </tr>
      </tbody>
    </table>
  );
};
