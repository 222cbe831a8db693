import { type KeyboardEvent, useEffect, useState } from "react";
import type { SuggestionItem } from "./use-suggestions";

type Combobox = {
  /** Position of the suggestion the arrow keys have reached, -1 for none. */
  readonly active: number;
  readonly restart: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Attributes of the field; none before scripts run. */
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
};

type ComboboxOptions = {
  readonly listId: string;
  readonly items: readonly SuggestionItem[];
  readonly choose: (text: string) => void;
  readonly close: () => void;
};

/** Keyboard and state of a combobox with list autocomplete, as the ARIA practices guide has it. */
export const useCombobox = ({ listId, items, choose, close }: ComboboxOptions): Combobox => {
  const [active, setActive] = useState(-1);
  const isLive = useIsLive();
  const isOpen = items.length > 0;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    const step = steps[event.key];
    const chosen = event.key === "Enter" ? items[active] : undefined;
    if (step !== undefined) setActive(nextActive(active, step, items.length));
    if (chosen) choose(chosen.text);
    if (closingKeys.has(event.key)) close();
    // Tab goes on to the next field, and Enter without a choice sends the form.
    if (chosen ?? keptKeys.has(event.key)) event.preventDefault();
  };

  return {
    active,
    restart: () => setActive(-1),
    onKeyDown,
    attributes: isLive ? attributesOf(listId, isOpen, active) : {},
  };
};

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const closingKeys = new Set(["Escape", "Tab"]);
const keptKeys = new Set(["ArrowDown", "ArrowUp", "Escape"]);

/** Round through the list, with the field itself as one stop. */
const nextActive = (active: number, step: number, count: number): number =>
  ((active + 1 + step + count + 1) % (count + 1)) - 1;

const attributesOf = (listId: string, isOpen: boolean, active: number) => ({
  role: "combobox",
  autoComplete: "off",
  "aria-autocomplete": "list",
  "aria-expanded": isOpen,
  "aria-controls": listId,
  "aria-activedescendant": active < 0 ? undefined : `${listId}-${active}`,
});

// Before the script runs, and without it, this is a plain search field and must be announced as one.
const useIsLive = (): boolean => {
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return isLive;
};
