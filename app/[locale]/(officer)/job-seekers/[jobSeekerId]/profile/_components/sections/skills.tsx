import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { vocabulary } from "@/lib/composition/vocabulary";
import { Checks } from "@/app/_components/checks";
import type { SectionProps } from "./section-props";

/** What is known, and beside it what people in these occupations usually know. */
export const Skills = ({ jobSeeker }: SectionProps): ReactNode => {
  const t = useTranslations("profile");
  const { findOccupation, findSkill } = vocabulary();
  const typical = [...jobSeeker.experience, ...jobSeeker.wishes].flatMap(
    ({ occupationId }) => findOccupation(occupationId)?.skills ?? [],
  );
  const ids = [...new Set([...jobSeeker.skills, ...typical])];
  const options = ids.map((id) => ({
    value: id,
    label: findSkill(id)?.label ?? id,
    isProof: (findSkill(id)?.kind ?? "skill") !== "skill",
  }));
  if (ids.length === 0) return <p>{t("skills.none")}</p>;
  return (
    <>
      {([false, true] as const).map((isProof) => (
        <Checks
          key={String(isProof)}
          name="skill"
          legend={t(isProof ? "skills.proofs" : "skills.skills")}
          hint={t(isProof ? "skills.proofsHint" : "skills.skillsHint")}
          options={options.filter((option) => option.isProof === isProof)}
          checked={jobSeeker.skills}
        />
      ))}
    </>
  );
};
