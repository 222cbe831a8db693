import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type FactGroupProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** Facts of one kind under a heading. */
export const FactGroup = ({ id, title, children }: FactGroupProps): ReactNode => (
  <section className="fact-group" aria-labelledby={id}>
    <h3 id={id} className="fact-group__title">
      {title}
    </h3>
    <dl className="facts">{children}</dl>
  </section>
);

type FactProps = {
  readonly label: string;
  /** What is known; nothing, or an empty list, is shown as unknown. */
  readonly value: ReactNode;
};

/** One fact. What is unknown is said to be unknown, never left out and never "no". */
export const Fact = ({ label, value }: FactProps): ReactNode => {
  const t = useTranslations("vacancy");
  const isKnown = Array.isArray(value) ? value.length > 0 : Boolean(value);
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        {isKnown ? <FactValue value={value} /> : <span className="unknown">{t("unknown")}</span>}
      </dd>
    </div>
  );
};

const FactValue = ({ value }: { value: ReactNode }): ReactNode =>
  Array.isArray(value) && value.length > 1 ? (
    <ul>
      {value.map((item: ReactNode, position) => (
        <li key={position}>{item}</li>
      ))}
    </ul>
  ) : (
    value
  );

/** Yes, no, or unknown. */
export const FlagFact = ({
  label,
  flag,
}: {
  label: string;
  flag: boolean | undefined;
}): ReactNode => {
  const t = useTranslations("vacancy");
  return <Fact label={label} value={flag === undefined ? undefined : t(flag ? "yes" : "no")} />;
};
