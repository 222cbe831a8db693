import type { ReactNode } from "react";
import { encode } from "uqr";

type QrCodeProps = {
  readonly text: string;
  readonly label: string;
  readonly className: string;
};

/** A text to scan. Cameras read dark squares on light ground only, also where the page is dark. */
export const QrCode = ({ text, label, className }: QrCodeProps): ReactNode => {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="240"
      height="240"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join("")} fill="#000" />
    </svg>
  );
};
