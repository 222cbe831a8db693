import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { paths } from "@/app/paths";
import type { PersonFilter } from "@/lib/job-seekers/list/person-filter";
import type { SavedView } from "@/lib/job-seekers/list/saved-views";
import { SubmitButton } from "../[jobSeekerId]/profile/_components/fields";
import { removeViewAction, saveViewAction } from "./actions";
import { filterQuery } from "./filter-query";

type SavedViewsProps = { readonly views: readonly SavedView[]; readonly filter: PersonFilter };

/** Filters under a name; each is a link that shows whoever they fit today. */
export const SavedViews = async ({ views, filter }: SavedViewsProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("people"), await getLocale()];
  return (
    <details className="people-views" open={views.length > 0}>
      <summary>{t("views")}</summary>
      {views.length === 0 ? <p>{t("noViews")}</p> : null}
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <a
              className="kern-link"
              href={paths.jobSeekers(locale) + filterQuery({ q: "", ...view.filter })}
            >
              {view.name}
            </a>
            <ActionForm action={removeViewAction}>
              <input type="hidden" name="viewId" value={view.id} />
              <button
                className="people-views__remove"
                type="submit"
                aria-label={t("removeView", { name: view.name })}
              >
                {t("remove")}
              </button>
            </ActionForm>
          </li>
        ))}
      </ul>
      <ActionForm action={saveViewAction} className="people-views__save">
        <FilterFields filter={filter} />
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="view-name">
            {t("viewName")}
          </label>
          <input
            className="kern-form-input__input"
            id="view-name"
            name="name"
            maxLength={60}
            autoComplete="off"
            required
          />
        </div>
        <SubmitButton label={t("saveView")} kind="secondary" />
      </ActionForm>
    </details>
  );
};

/** The filters as they are, for forms that come back to them. */
export const FilterFields = ({ filter }: { readonly filter: PersonFilter }): ReactNode => (
  <input type="hidden" name="filter" value={filterQuery(filter)} />
);
