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
  /** Given where the fact was read from the ad: the words that say so. */
  readonly read?: readonly string[] | undefined;
};

/** One fact. What is unknown is said to be unknown, never left out and never "no". */
export const Fact = ({ label, value, read }: FactProps): ReactNode => {
  const t = useTranslations("vacancy");
  const isKnown = Array.isArray(value) ? value.length > 0 : Boolean(value);
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        {isKnown ? <FactValue value={value} /> : <span className="unknown">{t("unknown")}</span>}
        {isKnown && read ? <ReadNote words={read} /> : null}
      </dd>
    </div>
  );
};

// Numbers, names and addresses keep their own direction in lines that run from right to left.
const FactValue = ({ value }: { value: ReactNode }): ReactNode => {
  const items: readonly ReactNode[] = Array.isArray(value) ? value : [value];
  if (items.length === 1) return <bdi>{items[0]}</bdi>;
  return (
    <ul>
      {items.map((item, position) => (
        <li key={position}>
          <bdi>{item}</bdi>
        </li>
      ))}
    </ul>
  );
};

type FlagFactProps = Omit<FactProps, "value"> & { readonly flag: boolean | undefined };

/** Yes, no, or unknown. */
export const FlagFact = ({ flag, ...fact }: FlagFactProps): ReactNode => {
  const t = useTranslations("vacancy");
  return <Fact {...fact} value={flag === undefined ? undefined : t(flag ? "yes" : "no")} />;
};

/** The source left the fact open; these words of the ad told it. */
const ReadNote = ({ words }: { words: readonly string[] }): ReactNode => {
  const t = useTranslations("vacancy");
  return (
    <small className="fact__read">
      {t("readFromText")}
      {words.map((quote, position) => (
        <span key={quote}>
          {position === 0 ? ": " : ", "}
          <q lang="de">{quote}</q>
        </span>
      ))}
    </small>
  );
};
