"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { SuggestionList } from "./suggestion-list";
import { useSuggestions } from "./use-suggestions";

export type SearchBoxProps = {
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

/** Text field with completions: the combobox with list autocomplete of the ARIA practices guide. */
export const SearchBox = (props: SearchBoxProps): ReactNode => {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { items, ask, forget } = useSuggestions(props.endpoint);
  const [active, setActive] = useState(-1);
  const isLive = useIsLive();
  const isOpen = items.length > 0;

  const close = (): void => {
    forget();
    setActive(-1);
  };
  const choose = (text: string): void => {
    if (!input.current) return;
    input.current.value = text;
    close();
    input.current.form?.requestSubmit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = event.key === "Enter" ? items[active] : undefined;
    if (isOpen && (move !== undefined || chosen || event.key === "Escape")) event.preventDefault();
    if (event.key === "Escape" || event.key === "Tab") return close();
    if (chosen) return choose(chosen.text);
    if (move !== undefined) setActive(nextActive(active, move, items.length));
  };

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
        {...(isLive ? comboboxAttributes(listId, isOpen, active) : {})}
        onInput={(event) => {
          setActive(-1);
          ask(event.currentTarget);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <SuggestionList
        id={listId}
        label={props.listLabel}
        items={items}
        active={active}
        onChoose={choose}
      />
      <p className="kern-sr-only" role="status">
        {isOpen ? props.statusText.replace("{count}", String(items.length)) : ""}
      </p>
    </div>
  );
};

/** Round through the list, with the field itself as one stop. */
const nextActive = (active: number, move: number, count: number): number =>
  ((active + 1 + move + count + 1) % (count + 1)) - 1;

const comboboxAttributes = (listId: string, isOpen: boolean, active: number) =>
  ({
    role: "combobox",
    autoComplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": isOpen,
    "aria-controls": listId,
    "aria-activedescendant": active < 0 ? undefined : `${listId}-${active}`,
  }) as const;

// Before the script runs, and without it, this is a plain search field and must be announced as one.
const useIsLive = (): boolean => {
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return isLive;
};
