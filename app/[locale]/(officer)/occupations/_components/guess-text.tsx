import "../occupations.css";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { OccupationGuess } from "@/lib/readings/vacancy-reading";

type GuessTextProps = { readonly guess: OccupationGuess };

/** An occupation with its code, how near the words come to it and which words led there. */
export const GuessText = ({ guess }: GuessTextProps): ReactNode => {
  const t = useTranslations("occupations");
  const format = useFormatter();
  const { label, kldb, score } = guess;
  return (
    <>
      <span className="guess__label" lang="de">
        {label}
      </span>{" "}
      <span className="guess__code">{t("code", { kldb: kldb === "" ? "–" : kldb })}</span>
      {score > 0 ? (
        <span className="guess__score">
          {t("score", { score: format.number(score, { style: "percent" }) })}
        </span>
      ) : null}
      <Evidence guess={guess} />
    </>
  );
};

const kinds = [
  "word",
  "compound-part",
  "near-spelling",
  "related-word",
  "synonym",
  "part",
] as const;

const Evidence = ({ guess: { evidence } }: GuessTextProps): ReactNode => {
  const t = useTranslations("occupations");
  const texts = evidence.flatMap(({ kind: written, words }) => {
    const kind = kinds.find((known) => known === written);
    return kind ? [t(`evidence.${kind}`, { words })] : [];
  });
  return texts.length > 0 ? <span className="guess__evidence">{texts.join(" · ")}</span> : null;
};
