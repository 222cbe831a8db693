import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { paths } from "../paths";

type SavedFormProps = {
  readonly move: "save" | "remove" | "forget";
  /** Whose button it is, and where the reader is led back to. */
  readonly vacancyId?: VacancyId;
  readonly from?: "offer" | "list";
  /** Where a removed offer stood in the list. */
  readonly position?: number;
  readonly label: string;
  /** For buttons that read alike: names the offer, too. */
  readonly fullLabel?: string;
  readonly kind?: "primary" | "secondary" | "tertiary";
};

/** A button that changes the list on the reader's device; works without scripts. */
export const SavedForm = (props: SavedFormProps): ReactNode => {
  const { move, label, fullLabel, kind = "secondary" } = props;
  const fields = {
    move,
    locale: useLocale(),
    vacancyId: props.vacancyId,
    from: props.from,
    position: props.position?.toString(),
  };
  return (
    <form action={paths.changeSaved} method="post" className="saved-form">
      {Object.entries(fields).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <button className={`kern-btn kern-btn--${kind}`} type="submit" aria-label={fullLabel}>
        <span className="kern-label">{label}</span>
      </button>
    </form>
  );
};
