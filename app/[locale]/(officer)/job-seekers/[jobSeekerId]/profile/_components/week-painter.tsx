"use client";

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";

/**
 * Lets a mouse paint several hours in one stroke, and arrow keys walk from box to box; with shift they
 * paint on. Without scripts the boxes are ticked one by one.
 */
export const WeekPainter = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const stroke = useRef<{ readonly paints: boolean } | undefined>(undefined);
  const isMouse = useRef(false);
  const paint = (event: PointerEvent): void => {
    const box = boxUnder(event);
    if (box && stroke.current) box.checked = stroke.current.paints;
  };
  return (
    <div
      className="week-painter"
      onKeyDown={walk}
      onPointerDown={(event) => {
        isMouse.current = event.pointerType === "mouse";
        const box = isMouse.current ? boxUnder(event) : undefined;
        if (!box) return;
        event.preventDefault();
        box.focus();
        stroke.current = { paints: !box.checked };
        paint(event);
      }}
      onPointerOver={paint}
      onPointerUp={() => (stroke.current = undefined)}
      onPointerLeave={() => (stroke.current = undefined)}
      onClickCapture={(event) => {
        // The stroke has set the box already; the click of a mouse would turn it back.
        if (isMouse.current && boxUnder(event)) event.preventDefault();
        isMouse.current = false;
      }}
    >
      {children}
    </div>
  );
};

const boxUnder = ({ target }: { readonly target: EventTarget }): HTMLInputElement | undefined =>
  (target instanceof Element ? target.closest("td") : null)?.querySelector("input") ?? undefined;

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const walk = (event: KeyboardEvent): void => {
  const step = steps[event.key];
  const [from, cell] = [boxUnder(event), cellOf(event.target)];
  const next = step && cell && boxBeside(cell, step);
  if (!next || !from) return;
  event.preventDefault();
  if (event.shiftKey) next.checked = from.checked;
  next.focus();
};

const cellOf = (target: EventTarget): HTMLTableCellElement | undefined =>
  (target instanceof Element ? target.closest("td") : null) ?? undefined;

const boxBeside = (
  cell: HTMLTableCellElement,
  [rows, columns]: readonly [number, number],
): HTMLInputElement | undefined => {
  const isRightToLeft = getComputedStyle(cell).direction === "rtl";
  const place = cell.cellIndex + (isRightToLeft ? -columns : columns);
  return rowBeside(cell.closest("tr"), rows)?.children[place]?.querySelector("input") ?? undefined;
};

const rowBeside = (row: Element | null, rows: number): Element | null => {
  if (rows === 0) return row;
  return (rows < 0 ? row?.previousElementSibling : row?.nextElementSibling) ?? null;
};
