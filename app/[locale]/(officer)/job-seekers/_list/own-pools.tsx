import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { paths } from "@/app/paths";
import { noFilter, type PersonFilter } from "@/lib/job-seekers/list/person-filter";
import type { OwnPool } from "@/lib/job-seekers/pools/own-pools";
import { SubmitButton } from "../[jobSeekerId]/profile/_components/fields";
import { createPoolAction, removePoolAction } from "./actions";
import { filterQuery } from "./filter-query";
import { FilterFields } from "./saved-views";

type OwnPoolsProps = { readonly pools: readonly OwnPool[]; readonly filter: PersonFilter };

/** Pools the site made: each is a link to its people; below, the way to a new one. */
export const OwnPools = async ({ pools, filter }: OwnPoolsProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("people"), await getLocale()];
  return (
    <details className="people-views">
      <summary>{t("ownPools")}</summary>
      {pools.length === 0 ? <p>{t("noOwnPools")}</p> : null}
      <ul>
        {pools.map(({ id, name, rule }) => (
          <li key={id}>
            <a
              className="kern-link"
              href={paths.jobSeekers(locale) + filterQuery({ ...noFilter, ownPool: [id] })}
            >
              {rule ? t("byRule", { pool: name }) : name}
            </a>
            <ActionForm action={removePoolAction}>
              <input type="hidden" name="poolId" value={id} />
              <button
                className="people-views__remove"
                type="submit"
                aria-label={t("removePool", { name })}
              >
                {t("remove")}
              </button>
            </ActionForm>
          </li>
        ))}
      </ul>
      <NewPool filter={filter} />
    </details>
  );
};

const NewPool = async ({ filter }: Pick<OwnPoolsProps, "filter">): Promise<ReactNode> => {
  const t = await getTranslations("people");
  return (
    <ActionForm action={createPoolAction} className="people-views__save">
      <FilterFields filter={filter} />
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="pool-name">
          {t("poolName")}
        </label>
        <input
          className="kern-form-input__input"
          id="pool-name"
          name="name"
          maxLength={60}
          autoComplete="off"
          required
        />
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="pool-how">
          {t("poolHow")}
        </label>
        <div className="kern-form-input__select-wrapper">
          <select className="kern-form-input__select" id="pool-how" name="how">
            <option value="by-hand">{t("poolByHand")}</option>
            <option value="by-rule">{t("poolByRule")}</option>
          </select>
        </div>
      </div>
      <SubmitButton label={t("createPool")} kind="secondary" />
    </ActionForm>
  );
};
