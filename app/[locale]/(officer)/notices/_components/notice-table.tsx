import { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { ListedNotice } from "@/lib/audit/list-notices";
import { isKnownGround } from "../_words/grounds";

/** One row a notice: who, what, when, how many files, on which grounds. */
export const NoticeTable = async ({
  notices,
}: {
  readonly notices: readonly ListedNotice[];
}): Promise<ReactNode> => {
  const t = await getTranslations("notices");
  return (
    <div className="table-scroll" role="region" aria-label={t("title")} tabIndex={0}>
      <table className="kern-table people">
        <thead>
          <tr>
            <th scope="col">{t("who")}</th>
            <th scope="col">{t("what")}</th>
            <th scope="col">{t("when")}</th>
            <th scope="col">{t("files")}</th>
            <th scope="col">{t("grounds")}</th>
          </tr>
        </thead>
        <tbody>
          {notices.map((notice) => (
            <Row key={`${notice.actorId} ${notice.kind} ${notice.day}`} notice={notice} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = async ({ notice }: { readonly notice: ListedNotice }): Promise<ReactNode> => {
  const [t, role, format] = [
    await getTranslations("notices"),
    await getTranslations("officer.role"),
    await getFormatter(),
  ];
  const { account, kind, firstAt, lastAt, jobSeekerIds, grounds } = notice;
  const from = format.dateTime(firstAt, { dateStyle: "medium", timeStyle: "short" });
  const to = format.dateTime(lastAt, { timeStyle: "short" });
  const named = Object.entries(grounds).map(([ground, count]) =>
    t("groundCount", {
      ground: t(`ground.${isKnownGround(ground) ? ground : "unknown"}`),
      count,
    }),
  );
  return (
    <tr>
      <th scope="row">{account ? `${account.name}, ${role(account.role)}` : t("accountGone")}</th>
      <td>{t(`kind.${kind}`)}</td>
      <td>{t("span", { from, to })}</td>
      <td>
        <details>
          <summary>{t("fileCount", { count: jobSeekerIds.length })}</summary>
          <ul>
            {jobSeekerIds.map((id) => (
              <li key={id}>
                <code>{id}</code>
              </li>
            ))}
          </ul>
        </details>
      </td>
      <td>{named.join(", ")}</td>
    </tr>
  );
};
