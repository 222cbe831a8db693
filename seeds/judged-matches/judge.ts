import { cefrLevels } from "@/lib/vocabulary/qualification";
import { type Field, type LifeStory, nearFields, type OfferStory } from "./stories";

export type PersonStory = LifeStory & { readonly field: Field };

export type Judgement = {
  /** 3 propose at once, 2 worth a talk, 1 only if nothing better is there, 0 never. */
  readonly grade: 0 | 1 | 2 | 3;
  readonly reason: string;
  /** Showing it at all would break law, health or child care. */
  readonly forbidden?: true;
};

type Rule = Judgement & {
  readonly applies: (person: PersonStory, offer: OfferStory) => boolean;
};

const isSame = (person: PersonStory, offer: OfferStory): boolean => person.field === offer.field;
const isNear = (person: PersonStory, offer: OfferStory): boolean =>
  !isSame(person, offer) &&
  nearFields.some((pair) => pair.includes(person.field) && pair.includes(offer.field));
const germanShort = (person: PersonStory, offer: OfferStory): number =>
  person.german && offer.german
    ? cefrLevels.indexOf(offer.german) - cefrLevels.indexOf(person.german)
    : 0;

/** The first rule that applies judges the pair. Written by hand from the stories; knows no score. */
const rules: readonly Rule[] = [
  {
    ...{ grade: 0, forbidden: true },
    reason: "The law asks for a paper the person does not have.",
    applies: (person, { licence }) =>
      licence !== undefined && !(person.licences ?? []).includes(licence),
  },
  {
    ...{ grade: 0, forbidden: true },
    reason: "The work asks what the person must avoid for health.",
    applies: ({ avoids }, { demand }) => demand !== undefined && avoids === demand,
  },
  {
    ...{ grade: 0, forbidden: true },
    reason: "Nobody looks after the child at that hour.",
    applies: ({ from, until, noNight }, { start, end, night }) =>
      (night === true && noNight === true) ||
      (from !== undefined && start !== undefined && start < from) ||
      (until !== undefined && end !== undefined && end > until),
  },
  {
    grade: 0,
    reason: "Another field: a proposal costs trust on both sides.",
    applies: (person, offer) => !isSame(person, offer) && !isNear(person, offer),
  },
  {
    grade: 0,
    reason: "The same words, but leading others is another work.",
    applies: ({ practised }, { level }) => level === "lead" && practised !== "skilled",
  },
  {
    grade: 1,
    reason: "Skilled in the field, yet never led others: only where nothing better is there.",
    applies: (_person, { level }) => level === "lead",
  },
  {
    grade: 1,
    reason: "Helpers change between these fields; skilled people and strangers to it do not.",
    applies: (person, offer) =>
      isNear(person, offer) && offer.level === "helper" && person.practised === "helper",
  },
  {
    grade: 0,
    reason: "A near field, but nothing to begin with.",
    applies: (person, offer) => isNear(person, offer),
  },
  {
    grade: 1,
    reason: "Far away without a car: only for somebody who would move.",
    applies: ({ car }, { far }) => far === true && car !== true,
  },
  {
    grade: 1,
    reason: "Two levels of German short: the day cannot be got through.",
    applies: (person, offer) => germanShort(person, offer) > 1,
  },
  {
    grade: 1,
    reason: "Skilled work asked of somebody who never learnt it.",
    applies: ({ practised }, { level }) => level === "skilled" && practised !== "skilled",
  },
  {
    grade: 2,
    reason: "One level of German short: a course beside work closes it.",
    applies: (person, offer) => germanShort(person, offer) === 1,
  },
  {
    grade: 2,
    reason: "The right work, but too little is known: worth a talk.",
    applies: ({ untold }) => untold === true,
  },
  {
    grade: 2,
    reason: "The right work, but far even by car.",
    applies: (_person, { far }) => far === true,
  },
  {
    grade: 2,
    reason: "Unsocial hours: possible, but a day shift goes first.",
    applies: (_person, { night }) => night === true,
  },
  {
    grade: 2,
    reason: "Could do more: a skilled person beneath the own level.",
    applies: ({ practised }, { level }) => practised === "skilled" && level === "helper",
  },
  { grade: 3, reason: "The right work at the right hours.", applies: () => true },
];

export const judge = (person: PersonStory, offer: OfferStory): Judgement => {
  const rule = rules.find(({ applies }) => applies(person, offer));
  if (!rule) throw new Error("No rule judges this pair");
  const { applies: _applies, ...judgement } = rule;
  return judgement;
};
