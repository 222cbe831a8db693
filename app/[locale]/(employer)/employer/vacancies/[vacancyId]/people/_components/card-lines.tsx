import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { verdictMarks } from "@/app/_format/verdict-marks";
import { languageName } from "@/app/_format/language-name";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { CardLine } from "@/lib/introductions/anonymous-card";

/** The requirements of the offer: what becomes of each with this person, and what nobody knows yet. */
export const CardLines = async ({
  lines,
}: {
  readonly lines: readonly CardLine[];
}): Promise<ReactNode> => {
  const t = await getTranslations();
  const told = await Promise.all(lines.map(async (line) => ({ line, words: await wordsOf(line) })));
  const silent = told.filter(({ line, words }) => line.verdict === "unknown" && words === "");
  const names = silent.map(({ line }) => t(`match.requirement.${line.requirement}`));
  return (
    <ul className="nameless__lines">
      {told
        .filter((one) => !silent.includes(one))
        .map(({ line, words }) => (
          <li key={line.requirement}>
            <Line line={line} words={words} />
          </li>
        ))}
      {names.length > 0 ? (
        <li className="nameless__unknown">
          {t("cardsForOffer.unknown", { list: names.join(", ") })}
        </li>
      ) : null}
    </ul>
  );
};

type LineProps = { readonly line: CardLine; readonly words: string };

/** Where the offer asks for nothing, what is known stands alone: there is no outcome to tell. */
const Line = async ({ line: { requirement, verdict }, words }: LineProps): Promise<ReactNode> => {
  const t = await getTranslations();
  const name = <strong>{t(`match.requirement.${requirement}`)}</strong>;
  if (verdict === "unknown") {
    return (
      <>
        <span className="nameless__mark" />
        {name}: {words}
      </>
    );
  }
  return (
    <>
      <span className="nameless__mark" aria-hidden="true">
        {verdictMarks[verdict]}
      </span>
      {name}: {t(`cardsForOffer.verdict.${verdict}`)}
      {words ? <span className="nameless__more">{words}</span> : null}
    </>
  );
};

const wordsOf = async (line: CardLine): Promise<string> => {
  const t = await getTranslations("cardsForOffer");
  if ("matched" in line) return skillWords(line, t);
  if (line.requirement === "experience") return t(`years.${line.years}`);
  if (line.requirement === "commute") return t(`travel.${line.minutes}`);
  if (line.requirement !== "language" || !line.language || !line.needed) return "";
  const language = languageName(line.language, await getLocale());
  return t("language", { language, level: line.needed });
};

type SkillLine = Extract<CardLine, { readonly requirement: "skills" | "licence" }>;
type Words = Awaited<ReturnType<typeof getTranslations<"cardsForOffer">>>;

const skillWords = ({ matched, missing }: SkillLine, t: Words): string =>
  [
    matched.length > 0 && t("matched", { list: labelsOf(matched) }),
    missing.length > 0 && t("missing", { list: labelsOf(missing) }),
  ]
    .filter((words) => typeof words === "string")
    .join(" ");

const labelsOf = (ids: readonly string[]): string =>
  ids.map((id) => vocabulary().findSkill(id)?.label ?? id).join(", ");
