import type { SkillFinding } from "./skill-finding";

// "A, B oder C", "Kranschein oder einen Staplerschein"; a "und" makes it no choice.
const link = /^-?\s*(,|oder|bzw\.?|und|sowie|&|\/)\s*(?:\p{Ll}+\s){0,2}$/u;

/**
 * In a choice ("Kranschein oder Staplerschein") none of the skills alone is required. Of driving
 * licences the first named, the lesser, stays required.
 */
export const withAlternatives = (
  findings: readonly SkillFinding[],
  text: string,
): readonly SkillFinding[] => choicesIn(findings, text).flatMap(relaxed);

type Group = { readonly members: readonly SkillFinding[]; readonly links: readonly string[] };

const choicesIn = (findings: readonly SkillFinding[], text: string): readonly Group[] =>
  findings.reduce<readonly Group[]>((groups, finding) => {
    const last = groups.at(-1);
    const before = last?.members.at(-1);
    const gap = before && text.slice(before.evidence.end, finding.evidence.start);
    const [, word] = (gap && link.exec(gap)) ?? [];
    if (!last || word === undefined) return [...groups, { members: [finding], links: [] }];
    const joined = { members: [...last.members, finding], links: [...last.links, word] };
    return [...groups.slice(0, -1), joined];
  }, []);

const relaxed = ({ members, links }: Group): readonly SkillFinding[] => {
  const isChoice = links.includes("oder") && !links.some((word) => /^(?:und|sowie|&)$/.test(word));
  const ids = new Set(members.map(({ value }) => value));
  if (!isChoice || ids.size === 1) return members;
  const isOfLicences = members.every(({ value }) => value.startsWith("fuehrerschein-"));
  return members.map((finding, position) =>
    finding.need !== "required" || (isOfLicences && position === 0)
      ? finding
      : { ...finding, need: "welcome" },
  );
};
