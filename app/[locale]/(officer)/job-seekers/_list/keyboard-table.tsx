"use client";

import type { KeyboardEvent, ReactNode } from "react";

/**
 * Keys for a table of people, only while the focus is on a person in it, so that no letter does
 * anything where somebody writes. Without scripts the tab key leads through links and boxes.
 */
export const KeyboardTable = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div onKeyDown={onKey}>{children}</div>
);

type Place = {
  readonly event: KeyboardEvent<HTMLElement>;
  readonly links: readonly HTMLAnchorElement[];
  /** Of the person in focus. */
  readonly at: number;
};

const focus = ({ links }: Place, at: number): void => links[at]?.focus();

const boxOf = (link: HTMLAnchorElement | undefined): HTMLInputElement | null =>
  link?.closest("tr")?.querySelector<HTMLInputElement>("input[name=person]") ?? null;

const tick = ({ links, at }: Place): void => {
  boxOf(links[at])?.click();
};

const down = (place: Place): void => focus(place, Math.min(place.links.length - 1, place.at + 1));
const up = (place: Place): void => focus(place, Math.max(0, place.at - 1));

const tickAll = ({ links }: Place): void => {
  const boxes = links.map(boxOf).filter((box) => box !== null);
  const isAll = boxes.every(({ checked }) => checked);
  for (const box of boxes) box.checked = !isAll;
};

const toProfile = ({ links, at }: Place): void => {
  const address = links[at]?.dataset["profile"];
  if (address) window.location.assign(address);
};

const keys: ReadonlyMap<string, (place: Place) => void> = new Map([
  ["ArrowDown", down],
  ["j", down],
  ["ArrowUp", up],
  ["k", up],
  ["Home", (place: Place): void => focus(place, 0)],
  ["End", (place: Place): void => focus(place, place.links.length - 1)],
  [" ", tick],
  ["x", tick],
  ["a", tickAll],
  ["p", toProfile],
]);

const onKey = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const { target, currentTarget } = event;
  const links = [...currentTarget.querySelectorAll<HTMLAnchorElement>("a[data-person]")];
  const row = target instanceof Element ? target.closest("tr") : null;
  const at = links.findIndex((link) => row?.contains(link));
  const isBox = target instanceof HTMLInputElement;
  const act = keys.get(event.key);
  // A box has its own space bar; whoever is on the region itself starts with the first person.
  if (!act || (isBox && event.key === " ")) return;
  event.preventDefault();
  act({ event, links, at });
};
