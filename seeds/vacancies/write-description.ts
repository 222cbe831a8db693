import type { Choices } from "../choices";
import { casualVoice, formalVoice, hurriedVoice, type Voice } from "./data/phrases";
import { sectors } from "./data/sectors";
import type { JobTemplate } from "./job-template";
import { parted } from "./parted";

export type DescriptionFacts = {
  readonly template: JobTemplate;
  readonly sector: JobTemplate["sector"];
  readonly employerName: string;
  readonly town: string;
  /** Working time and pay as the ad puts them; absent where it keeps silent. */
  readonly timeWords: string | undefined;
  readonly payWords: string | undefined;
};

/** An ad of 60 to 200 words in the HTML that ads are made of. */
export const writeDescription = (choices: Choices, facts: DescriptionFacts): string => {
  const voice = voiceOf(choices, facts.template);
  const opening = choices
    .pick(parted(sectors[facts.sector].openings))
    .replaceAll("{firma}", facts.employerName)
    .replaceAll("{ort}", facts.town);
  const tasks = choices.some(parted(facts.template.tasks), choices.integer(4, 6));
  const profile = choices.some(parted(facts.template.profile), choices.integer(3, 4));
  const terms = [facts.timeWords, facts.payWords].filter((words) => words !== undefined);
  const closing = [
    ...choices.some(voice.benefits, 3),
    ...choices.some(voice.closings, voice === hurriedVoice ? 2 : choices.integer(1, 2)),
  ];
  return [
    paragraph(opening),
    paragraph(`${choices.pick(voice.tasks)}:`, true),
    list(tasks),
    paragraph(`${choices.pick(voice.profile)}:`, true),
    list(profile),
    ...(terms.length > 0 ? [paragraph(`${terms.join(". ")}.`)] : []),
    paragraph(closing.join(" ")),
  ].join("");
};

const voiceOf = (choices: Choices, { offerType }: JobTemplate): Voice => {
  if (offerType === "apprenticeship") return casualVoice;
  if (offerType === "work-opportunity" || offerType === "citizens-work") return formalVoice;
  return choices.pick([formalVoice, formalVoice, formalVoice, casualVoice, hurriedVoice]);
};

const paragraph = (text: string, isHeading = false): string =>
  isHeading ? `<p><strong>${escaped(text)}</strong></p>` : `<p>${escaped(text)}</p>`;

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
