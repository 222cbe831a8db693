import type { ReactNode } from "react";
import type { Numbers } from "@/lib/staffing-projects/project-view";

type ProgressBarProps = { readonly wanted: number; readonly numbers: Numbers };

const WIDTH = 200;

/** What is promised, proposed and filled of what is wanted; the figures stand beside it in words. */
export const ProgressBar = ({ wanted, numbers }: ProgressBarProps): ReactNode => {
  const whole = Math.max(wanted, numbers.committed, numbers.proposed, numbers.hired, 1);
  const length = (value: number): number => (value / whole) * WIDTH;
  return (
    <svg className="progress-bar" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true" focusable="false">
      <rect className="progress-bar__wanted" width={length(wanted)} height="16" rx="3" />
      <rect
        className="progress-bar__committed"
        width={length(numbers.committed)}
        height="16"
        rx="3"
      />
      <rect className="progress-bar__proposed" y="4" width={length(numbers.proposed)} height="8" />
      <rect className="progress-bar__hired" y="4" width={length(numbers.hired)} height="8" />
    </svg>
  );
};
