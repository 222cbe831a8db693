"use client";

import { type PointerEvent, type ReactNode, useRef } from "react";

/** Lets a mouse paint several hours in one stroke. Without scripts the boxes are ticked one by one. */
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
