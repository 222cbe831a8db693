import type { ReactNode } from "react";
import type { SuggestionItem } from "./use-suggestions";

type SuggestionListProps = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly SuggestionItem[];
  /** Position of the suggestion the arrow keys have reached, -1 for none. */
  readonly active: number;
  readonly onChoose: (text: string) => void;
};

/** The completions below the field, each with the number of offers behind it. */
export const SuggestionList = (props: SuggestionListProps): ReactNode => (
  <ul
    id={props.id}
    className="search-box__list"
    role="listbox"
    aria-label={props.label}
    hidden={props.items.length === 0}
  >
    {props.items.map(({ text, count }, position) => (
      <li
        key={text}
        id={`${props.id}-${position}`}
        role="option"
        aria-selected={position === props.active}
        // Keeps the focus in the field, so that the list does not close before the click arrives.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => props.onChoose(text)}
      >
        <span>{text}</span>
        <span className="search-box__count">{count}</span>
      </li>
    ))}
  </ul>
);
