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
import type { Option } from "../[jobSeekerId]/profile/_components/choices";
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
      <Ticks
        name="group"
        legend={t("group")}
        ticked={filter.group}
        options={targetGroups.map((value) => ({
          value,
          label: tProfile(`targetGroup.${value}`),
        }))}
      />
      <Ticks
        name="pool"
        legend={t("pool")}
        ticked={filter.pool}
        options={pools.map((value) => ({ value, label: tProfile(`pool.${value}`) }))}
      />
      {ownPools.length > 0 ? (
        <Ticks
          name="ownPool"
          legend={t("ownPools")}
          ticked={filter.ownPool}
          options={ownPools.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <Ticks
        name="completeness"
        legend={t("completeness")}
        ticked={filter.completeness}
        options={completenessLevels.map((value) => ({
          value,
          label: t(`completenessLevel.${value}`),
        }))}
      />
      <PlaceAndField filter={filter} fields={fields} />
      <Ticks
        name="fresh"
        legend={t("fresh")}
        ticked={filter.fresh ? ["1"] : []}
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
      <Ticks
        name="site"
        legend={t("site")}
        ticked={filter.site}
        options={operator().sites.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Ticks
        name="field"
        legend={t("field")}
        ticked={filter.field}
        options={fields.map((value) => ({ value, label: fieldLabel(value) }))}
      />
    </>
  );
};

const fieldLabel = (code: string): string => vocabulary().findGroup(code)?.label ?? code;

type TicksProps = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly ticked: readonly string[];
};

const Ticks = ({ name, legend, options, ticked }: TicksProps): ReactNode => (
  <fieldset className="kern-fieldset">
    <legend className="kern-label">{legend}</legend>
    <div className="kern-fieldset__body people-filter__ticks">
      {options.map(({ value, label }) => (
        <div key={value} className="kern-form-check">
          <input
            className="kern-form-check__checkbox"
            type="checkbox"
            id={`${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={ticked.includes(value)}
          />
          <label className="kern-label" htmlFor={`${name}-${value}`}>
            {label}
          </label>
        </div>
      ))}
    </div>
  </fieldset>
);
