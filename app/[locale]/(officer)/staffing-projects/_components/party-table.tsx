import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/app/_components/badge";
import { TableHead } from "@/app/_components/table-head";
import type { ProjectView, Taking } from "@/lib/staffing-projects/project-view";

type PartyTableProps = {
  readonly parties: ProjectView["parties"];
  /** Kreise that nothing reaches yet. */
  readonly waiting: ReadonlySet<string>;
};

const kinds = { open: "warning", joined: "success", declined: "plain" } as const;
const measures = ["committed", "proposed", "hired"] as const;

/** Who takes part, with how many people. */
export const PartyTable = ({ parties, waiting }: PartyTableProps): ReactNode => {
  const t = useTranslations("staffingProjects");
  return (
    <section className="text-section" aria-labelledby="parties">
      <h2 id="parties" className="kern-heading-small">
        {t("partiesTitle")}
      </h2>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t("partiesTitle")}>
        <table className="kern-table">
          <TableHead
            columns={(["kreis", "answer", ...measures] as const).map((column) =>
              t(`column.${column}`),
            )}
          />
          <tbody className="kern-table__body">
            {parties.map((party) => (
              <tr key={party.kreis} className="kern-table__row">
                <th scope="row" className="kern-table__cell">
                  {party.name}
                  {party.answer === "open" && waiting.has(party.kreis) ? (
                    <>
                      <br />
                      <span className="kern-hint">{t("notConnected")}</span>
                    </>
                  ) : null}
                </th>
                <td className="kern-table__cell">
                  <AnswerBadge {...party} />
                </td>
                {measures.map((measure) => (
                  <td key={measure} className="kern-table__cell">
                    {party[measure]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const AnswerBadge = ({ answer, isHost }: Taking): ReactNode => {
  const t = useTranslations("staffingProjects.answer");
  return <Badge kind={isHost ? "info" : kinds[answer]}>{t(isHost ? "host" : answer)}</Badge>;
};
