import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useNumberText } from "@/app/_format/use-number-text";
import type { Upload } from "@/lib/job-seekers/uploads/upload";

const shown = ["created", "changed", "unchanged", "doubtful", "refused"] as const;

/** How many lines of which kind so far. */
export const Counts = ({ upload: { counts, step } }: { readonly upload: Upload }): ReactNode => {
  const [t, number] = [useTranslations("importPeople"), useNumberText()];
  return (
    <ul className="import-counts" aria-label={t("counts")}>
      {shown.map((kind) => (
        <li key={kind}>
          <strong>{number(counts[kind])}</strong>
          {t(`count.${step}.${kind}`)}
        </li>
      ))}
    </ul>
  );
};
