import type { LabelLanguage } from "@/lib/languages/portal-languages";
import occupationsEn from "./labels/occupations.en.json";
import skillsEn from "./labels/skills.en.json";
import groupsEn from "./labels/groups.en.json";
import fieldsEn from "./labels/fields.en.json";
import filtersEn from "./labels/filters.en.json";
import occupationsNl from "./labels/occupations.nl.json";
import skillsNl from "./labels/skills.nl.json";
import groupsNl from "./labels/groups.nl.json";
import fieldsNl from "./labels/fields.nl.json";
import filtersNl from "./labels/filters.nl.json";
import occupationsPl from "./labels/occupations.pl.json";
import skillsPl from "./labels/skills.pl.json";
import groupsPl from "./labels/groups.pl.json";
import fieldsPl from "./labels/fields.pl.json";
import filtersPl from "./labels/filters.pl.json";
import occupationsTr from "./labels/occupations.tr.json";
import skillsTr from "./labels/skills.tr.json";
import groupsTr from "./labels/groups.tr.json";
import fieldsTr from "./labels/fields.tr.json";
import filtersTr from "./labels/filters.tr.json";
import occupationsRu from "./labels/occupations.ru.json";
import skillsRu from "./labels/skills.ru.json";
import groupsRu from "./labels/groups.ru.json";
import fieldsRu from "./labels/fields.ru.json";
import filtersRu from "./labels/filters.ru.json";
import occupationsUk from "./labels/occupations.uk.json";
import skillsUk from "./labels/skills.uk.json";
import groupsUk from "./labels/groups.uk.json";
import fieldsUk from "./labels/fields.uk.json";
import filtersUk from "./labels/filters.uk.json";
import occupationsAr from "./labels/occupations.ar.json";
import skillsAr from "./labels/skills.ar.json";
import groupsAr from "./labels/groups.ar.json";
import fieldsAr from "./labels/fields.ar.json";
import filtersAr from "./labels/filters.ar.json";
import occupationsRo from "./labels/occupations.ro.json";
import skillsRo from "./labels/skills.ro.json";
import groupsRo from "./labels/groups.ro.json";
import fieldsRo from "./labels/fields.ro.json";
import filtersRo from "./labels/filters.ro.json";
import occupationsBg from "./labels/occupations.bg.json";
import skillsBg from "./labels/skills.bg.json";
import groupsBg from "./labels/groups.bg.json";
import fieldsBg from "./labels/fields.bg.json";
import filtersBg from "./labels/filters.bg.json";
import occupationsFr from "./labels/occupations.fr.json";
import skillsFr from "./labels/skills.fr.json";
import groupsFr from "./labels/groups.fr.json";
import fieldsFr from "./labels/fields.fr.json";
import filtersFr from "./labels/filters.fr.json";
import occupationsIt from "./labels/occupations.it.json";
import skillsIt from "./labels/skills.it.json";
import groupsIt from "./labels/groups.it.json";
import fieldsIt from "./labels/fields.it.json";
import filtersIt from "./labels/filters.it.json";
import occupationsEs from "./labels/occupations.es.json";
import skillsEs from "./labels/skills.es.json";
import groupsEs from "./labels/groups.es.json";
import fieldsEs from "./labels/fields.es.json";
import filtersEs from "./labels/filters.es.json";

/** Texts by the id or code of what they name. */
export type LabelFile = Readonly<Record<string, string>>;

/** What is translated of the vocabulary. Values of `fields` and `filters` are names parted by commas. */
export type LabelFiles = {
  readonly occupations?: LabelFile;
  readonly skills?: LabelFile;
  readonly groups?: LabelFile;
  /** Everyday names of fields of work; the first is the label. */
  readonly fields?: LabelFile;
  /** What people type for working times, kinds of offers and contracts. */
  readonly filters?: LabelFile;
};

/** The translations there are, one file a kind and language; what is missing is shown in German. */
export const labelFiles: Readonly<Partial<Record<LabelLanguage, LabelFiles>>> = {
  en: {
    occupations: occupationsEn,
    skills: skillsEn,
    groups: groupsEn,
    fields: fieldsEn,
    filters: filtersEn,
  },
  nl: {
    occupations: occupationsNl,
    skills: skillsNl,
    groups: groupsNl,
    fields: fieldsNl,
    filters: filtersNl,
  },
  pl: {
    occupations: occupationsPl,
    skills: skillsPl,
    groups: groupsPl,
    fields: fieldsPl,
    filters: filtersPl,
  },
  tr: {
    occupations: occupationsTr,
    skills: skillsTr,
    groups: groupsTr,
    fields: fieldsTr,
    filters: filtersTr,
  },
  ru: {
    occupations: occupationsRu,
    skills: skillsRu,
    groups: groupsRu,
    fields: fieldsRu,
    filters: filtersRu,
  },
  uk: {
    occupations: occupationsUk,
    skills: skillsUk,
    groups: groupsUk,
    fields: fieldsUk,
    filters: filtersUk,
  },
  ar: {
    occupations: occupationsAr,
    skills: skillsAr,
    groups: groupsAr,
    fields: fieldsAr,
    filters: filtersAr,
  },
  ro: {
    occupations: occupationsRo,
    skills: skillsRo,
    groups: groupsRo,
    fields: fieldsRo,
    filters: filtersRo,
  },
  bg: {
    occupations: occupationsBg,
    skills: skillsBg,
    groups: groupsBg,
    fields: fieldsBg,
    filters: filtersBg,
  },
  fr: {
    occupations: occupationsFr,
    skills: skillsFr,
    groups: groupsFr,
    fields: fieldsFr,
    filters: filtersFr,
  },
  it: {
    occupations: occupationsIt,
    skills: skillsIt,
    groups: groupsIt,
    fields: fieldsIt,
    filters: filtersIt,
  },
  es: {
    occupations: occupationsEs,
    skills: skillsEs,
    groups: groupsEs,
    fields: fieldsEs,
    filters: filtersEs,
  },
};
