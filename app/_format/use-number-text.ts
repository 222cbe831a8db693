import { useLocale } from "next-intl";
import { wholeNumbers } from "./formats";

/** A number with the separators of the reader's language. */
export const useNumberText = (): ((value: number) => string) => {
  const format = wholeNumbers(useLocale());
  return (value) => format.format(value);
};
