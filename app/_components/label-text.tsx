import type { ReactNode } from "react";
import type { Label } from "../_format/use-labels";

/** A name in its own language and direction. */
export const LabelText = ({ label }: { label: Label }): ReactNode => (
  <bdi lang={label.lang}>{label.text}</bdi>
);
