import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import { operator } from "@/lib/composition/operator";
import { vocabulary } from "@/lib/composition/vocabulary";
import { pools } from "@/lib/job-seekers/job-seeker";
import {
  completenessLevels,
  noFilter,
  type PersonFilter,
} from "@/lib/job-seekers/list/person-filter";
import type { OwnPool } from "@/lib/job-seekers/pools/own-pools";
import { targetGroups } from "@/lib/job-seekers/target-groups";
import { Checks } from "@/app/_components/checks";
import { SubmitButton } from "../[jobSeekerId]/profile/_components/fields";

type FilterFormProps = {
  readonly filter: PersonFilter;
  readonly fields: readonly string[];
  readonly ownPools: readonly OwnPool[];
};

/** Filters as a plain form: the address says what is shown, and can be kept or sent. */
export const FilterForm = async ({
  filter,
  fields,
  ownPools,
}: FilterFormProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("people"), await getLocale()];
  const isOpen = JSON.stringify({ ...filter, q: "" }) !== JSON.stringify(noFilter);
  return (
    <form action={paths.jobSeekers(locale)} method="get" className="people-filter" role="search">
      <div className="people-filter__words">
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="q">
            {t("words")}
          </label>
          <input
            className="kern-form-input__input"
            id="q"
            name="q"
            type="search"
            maxLength={100}
            defaultValue={filter.q}
          />
        </div>
        <SubmitButton label={t("filter")} kind="secondary" />
        <a className="kern-link" href={paths.jobSeekers(locale)}>
          {t("reset")}
        </a>
      </div>
      <details className="people-filter__more" open={isOpen}>
        <summary>{t("moreFilters")}</summary>
        <FilterLists filter={filter} fields={fields} ownPools={ownPools} />
      </details>
    </form>
  );
};

const FilterLists = async ({ filter, fields, ownPools }: FilterFormProps): Promise<ReactNode> => {
  const [t, tProfile] = [await getTranslations("people"), await getTranslations("profile")];
  return (
    <div className="people-filter__lists">
      <Checks
        name="group"
        legend={t("group")}
        checked={filter.group}
        options={targetGroups.map((value) => ({
          value,
          label: tProfile(`targetGroup.${value}`),
        }))}
      />
      <Checks
        name="pool"
        legend={t("pool")}
        checked={filter.pool}
        options={pools.map((value) => ({ value, label: tProfile(`pool.${value}`) }))}
      />
      {ownPools.length > 0 ? (
        <Checks
          name="ownPool"
          legend={t("ownPools")}
          checked={filter.ownPool}
          options={ownPools.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <Checks
        name="completeness"
        legend={t("completeness")}
        checked={filter.completeness}
        options={completenessLevels.map((value) => ({
          value,
          label: t(`completenessLevel.${value}`),
        }))}
      />
      <PlaceAndField filter={filter} fields={fields} />
      <Checks
        name="fresh"
        legend={t("fresh")}
        checked={filter.fresh ? ["1"] : []}
        options={[{ value: "1", label: t("onlyFresh") }]}
      />
    </div>
  );
};

const PlaceAndField = async ({
  filter,
  fields,
}: Omit<FilterFormProps, "ownPools">): Promise<ReactNode> => {
  const t = await getTranslations("people");
  return (
    <>
      <Checks
        name="site"
        legend={t("site")}
        checked={filter.site}
        options={operator().sites.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Checks
        name="field"
        legend={t("field")}
        checked={filter.field}
        options={fields.map((value) => ({ value, label: fieldLabel(value) }))}
      />
    </>
  );
};

const fieldLabel = (code: string): string => vocabulary().findGroup(code)?.label ?? code;
