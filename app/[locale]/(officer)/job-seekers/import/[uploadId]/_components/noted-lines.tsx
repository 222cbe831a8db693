import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import type { Upload } from "@/lib/job-seekers/uploads/upload";
import type { NotedLine } from "@/lib/job-seekers/uploads/upload-store";
import { useRefusalText } from "./use-refusal-text";

type NotedLinesProps = {
  readonly upload: Upload;
  /** One more than is shown tells that there are more. */
  readonly lines: readonly NotedLine[];
};

const AT_A_TIME = 100;

/** Every line that was refused or not wholly understood, with the reason. */
export const NotedLines = ({ upload, lines }: NotedLinesProps): ReactNode => {
  const [t, locale] = [useTranslations("importPeople"), useLocale()];
  const shown = lines.slice(0, AT_A_TIME);
  const last = shown.at(-1)?.line;
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 id="noted" className="kern-heading-medium">
        {t("noted")}
      </h2>
      <div className="table-scroll" role="region" aria-labelledby="noted" tabIndex={0}>
        <table className="kern-table people">
          <thead>
            <tr>
              <th scope="col">{t("line")}</th>
              <th scope="col">{t("column.reference")}</th>
              <th scope="col">{t("outcome")}</th>
              <th scope="col">{t("reason")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Row key={line.line} noted={line} />
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > AT_A_TIME && last !== undefined ? (
        <a className="kern-link" href={paths.upload(locale, upload.id, { after: last })}>
          {t("moreLines")}
        </a>
      ) : null}
    </section>
  );
};
NotedLines.atATime = AT_A_TIME;

const Row = ({ noted: { line, reference, result } }: { readonly noted: NotedLine }): ReactNode => {
  const [t, refusalText] = [useTranslations("importPeople"), useRefusalText()];
  return (
    <tr>
      <th scope="row">{line}</th>
      <td>{reference}</td>
      <td>{t(result.ok ? `took.${result.value.outcome}` : "took.refused")}</td>
      <td>
        {result.ok
          ? t("notUnderstood", { words: result.value.notUnderstood.join(", ") })
          : refusalText(result.refusal)}
      </td>
    </tr>
  );
};
