import { useEffect, useRef, useState } from "react";

export type SuggestionItem = { readonly text: string; readonly count: number };

const PAUSE_MS = 150;
const MIN_LETTERS = 2;

/**
 * Asks for completions while somebody types: after a short pause, never two questions at once.
 * A search without suggestions is still a search, so failures only mean that none are shown.
 */
export const useSuggestions = (
  endpoint: string,
): {
  readonly items: readonly SuggestionItem[];
  readonly ask: (input: HTMLInputElement) => void;
  readonly forget: () => void;
} => {
  const [items, setItems] = useState<readonly SuggestionItem[]>([]);
  const waiting = useRef<AbortController | undefined>(undefined);

  const forget = (): void => {
    waiting.current?.abort();
    setItems([]);
  };

  const ask = (input: HTMLInputElement): void => {
    waiting.current?.abort();
    if (input.value.trim().length < MIN_LETTERS) return setItems([]);
    const turn = new AbortController();
    waiting.current = turn;
    const timer = setTimeout(() => {
      fetchSuggestions(endpoint, input, turn.signal).then(setItems, () => undefined);
    }, PAUSE_MS);
    turn.signal.addEventListener("abort", () => clearTimeout(timer));
  };

  useEffect(() => () => waiting.current?.abort(), []);
  return { items, ask, forget };
};

const fetchSuggestions = async (
  endpoint: string,
  input: HTMLInputElement,
  signal: AbortSignal,
): Promise<readonly SuggestionItem[]> => {
  const query = new URLSearchParams({ prefix: input.value.trim() });
  const form = new FormData(input.form ?? undefined);
  for (const name of ["place", "radius"]) {
    const value = form.get(name);
    if (typeof value === "string" && value !== "") query.set(name, value);
  }
  const response = await fetch(`${endpoint}?${query.toString()}`, { signal });
  if (!response.ok) return [];
  return itemsOf(await response.json());
};

// The schema library would be the largest part of this script, and the answer is our own.
const itemsOf = (answer: unknown): readonly SuggestionItem[] => {
  if (typeof answer !== "object" || answer === null || !("items" in answer)) return [];
  return Array.isArray(answer.items) ? answer.items : [];
};
