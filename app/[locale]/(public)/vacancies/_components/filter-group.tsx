import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useNumberText } from "@/app/_format/use-number-text";
import type { ChoiceFilter } from "@/app/_search/search-params";
import type { FacetCounts } from "@/lib/vacancies/vacancy-search";
import type { FilterOption } from "./use-filter-options";

type FilterGroupProps = {
  readonly filter: ChoiceFilter;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly counts: FacetCounts;
};

const SHOWN_AT_ONCE = 7;

/** One filter with several values; values without offers are left out unless chosen. */
export const FilterGroup = ({ filter, options, chosen, counts }: FilterGroupProps): ReactNode => {
  const t = useTranslations("filters");
  const ladder = useTranslations("languages.ladder");
  const useful = options.filter(({ value }) => (counts[value] ?? 0) > 0 || chosen.includes(value));
  if (useful.length === 0) return null;
  const [shown, folded] = foldLongList(useful, chosen);
  const rows = (some: readonly FilterOption[]): ReactNode =>
    some.map((option) => (
      <FilterChoice
        key={option.value}
        {...option}
        type="checkbox"
        name={filter}
        isChosen={chosen.includes(option.value)}
        count={counts[option.value] ?? 0}
      />
    ));
  return (
    <fieldset className="filter-group">
      <legend className="filter-group__title">
        {filter === "german" ? ladder("group") : t(filter)}
      </legend>
      {rows(shown)}
      {folded.length > 0 ? (
        <details className="filter-group__more">
          <summary>{t("more", { count: folded.length })}</summary>
          {rows(folded)}
        </details>
      ) : null}
    </fieldset>
  );
};

type FilterChoiceProps = FilterOption & {
  readonly type: "checkbox" | "radio";
  readonly name: string;
  readonly isChosen: boolean;
  readonly count?: number;
};

/** A box to tick, its label and how many offers it would bring. */
export const FilterChoice = (props: FilterChoiceProps): ReactNode => {
  const number = useNumberText();
  const id = `filter-${props.name}-${props.value || "any"}`;
  return (
    <div className="filter-option">
      <input
        id={id}
        type={props.type}
        name={props.name}
        value={props.value}
        form="search"
        defaultChecked={props.isChosen}
      />
      <label htmlFor={id}>
        <span>{props.label}</span>
        {props.count === undefined ? null : (
          <span className="filter-option__count">{number(props.count)}</span>
        )}
      </label>
    </div>
  );
};

// What is chosen must never hide in the folded part.
const foldLongList = (
  options: readonly FilterOption[],
  chosen: readonly string[],
): readonly [readonly FilterOption[], readonly FilterOption[]] => {
  if (options.length <= SHOWN_AT_ONCE + 1) return [options, []];
  const isShown = ({ value }: FilterOption, position: number): boolean =>
    position < SHOWN_AT_ONCE || chosen.includes(value);
  return [options.filter(isShown), options.filter((option, at) => !isShown(option, at))];
};
