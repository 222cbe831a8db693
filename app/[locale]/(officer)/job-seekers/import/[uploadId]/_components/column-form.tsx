import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { mapHeadings, tableColumns } from "@/lib/job-seekers/handover/tables/table-columns";
import type { Upload } from "@/lib/job-seekers/uploads/upload";
import { SubmitButton } from "../../../[jobSeekerId]/profile/_components/fields";
import { decideUploadAction } from "../../actions";

/** Which column means what, with the first rows beside it, so that a shift catches the eye. */
export const ColumnForm = async ({ upload }: { readonly upload: Upload }): Promise<ReactNode> => {
  const t = await getTranslations("importPeople");
  const { heading, samples, reading } = upload.head;
  const mapping = mapHeadings(heading, samples, upload.chosen);
  return (
    <ActionForm action={decideUploadAction}>
      <h2 id="columns" className="kern-heading-medium">
        {t("columns")}
      </h2>
      <p>
        {t("columnsHint")} {reading ? t("reading", reading) : null}
      </p>
      <input type="hidden" name="uploadId" value={upload.id} />
      <input type="hidden" name="decision" value="preview" />
      <div className="table-scroll" role="region" aria-labelledby="columns" tabIndex={0}>
        <table className="kern-table people import-mapping">
          <thead>
            <tr>
              <th scope="col">{t("heading")}</th>
              <th scope="col">{t("meaning")}</th>
              <th scope="col" colSpan={Math.max(1, samples.length)}>
                {t("samples")}
              </th>
            </tr>
          </thead>
          <tbody>
            {mapping.map(({ heading: text, column = "" }, at) => (
              <tr key={at}>
                <th scope="row">{text || t("noHeading", { at: at + 1 })}</th>
                <td>
                  <ColumnChoice
                    name={`#${at + 1}`}
                    label={t("meaningOf", { heading: text || String(at + 1) })}
                    value={column}
                  />
                </td>
                {samples.map((row, sample) => (
                  <td key={sample}>{row[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="import-buttons">
        <SubmitButton label={t("lookWithColumns")} kind="secondary" />
      </div>
    </ActionForm>
  );
};

type ColumnChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
};

const ColumnChoice = async ({ name, label, value }: ColumnChoiceProps): Promise<ReactNode> => {
  const t = await getTranslations("importPeople");
  return (
    <div className="kern-form-input__select-wrapper">
      <select
        className="kern-form-input__select"
        name={name}
        aria-label={label}
        defaultValue={value}
      >
        <option value="">{t("leftOut")}</option>
        {tableColumns.map((column) => (
          <option key={column} value={column}>
            {t(`column.${column}`)}
          </option>
        ))}
      </select>
    </div>
  );
};
