"use client";

import { type ReactNode, useId, useRef } from "react";
import { SuggestionList } from "./suggestion-list";
import { useCombobox } from "./use-combobox";
import { useSuggestions } from "./use-suggestions";

type SearchBoxProps = {
  readonly inputId: string;
  readonly name: string;
  readonly defaultValue: string;
  readonly hintId: string;
  readonly maxLength: number;
  readonly endpoint: string;
  readonly listLabel: string;
  /** With the placeholder `{count}`. */
  readonly statusText: string;
};

/** Text field with completions; a plain search field where scripts do not run. */
export const SearchBox = (props: SearchBoxProps): ReactNode => {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { items, ask, forget } = useSuggestions(props.endpoint);
  const choose = (text: string): void => {
    if (!input.current) return;
    input.current.value = text;
    forget();
    input.current.form?.requestSubmit();
  };
  const combobox = useCombobox({ listId, items, choose, close: forget });

  return (
    <div className="search-box">
      <input
        ref={input}
        id={props.inputId}
        className="kern-form-input__input"
        type="search"
        name={props.name}
        defaultValue={props.defaultValue}
        maxLength={props.maxLength}
        aria-describedby={props.hintId}
        enterKeyHint="search"
        {...combobox.attributes}
        onInput={(event) => {
          combobox.restart();
          ask(event.currentTarget);
        }}
        onKeyDown={combobox.onKeyDown}
        onBlur={forget}
      />
      <SuggestionList
        id={listId}
        label={props.listLabel}
        items={items}
        active={combobox.active}
        onChoose={choose}
      />
      <p className="kern-sr-only" role="status">
        {items.length > 0 ? props.statusText.replace("{count}", String(items.length)) : ""}
      </p>
    </div>
  );
};
