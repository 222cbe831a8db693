import { occupationGroups } from "./data/occupation-groups";
import { occupationsArea0 } from "./data/occupations-area-0";
import { occupationsArea1 } from "./data/occupations-area-1";
import { occupationsArea2a } from "./data/occupations-area-2a";
import { occupationsArea2b } from "./data/occupations-area-2b";
import { occupationsArea3 } from "./data/occupations-area-3";
import { occupationsArea4a } from "./data/occupations-area-4a";
import { occupationsArea4b } from "./data/occupations-area-4b";
import { occupationsArea5a } from "./data/occupations-area-5a";
import { occupationsArea5b } from "./data/occupations-area-5b";
import { occupationsArea6a } from "./data/occupations-area-6a";
import { occupationsArea6b } from "./data/occupations-area-6b";
import { occupationsArea7a } from "./data/occupations-area-7a";
import { occupationsArea7b } from "./data/occupations-area-7b";
import { occupationsArea8a } from "./data/occupations-area-8a";
import { occupationsArea8b } from "./data/occupations-area-8b";
import { occupationsArea8c } from "./data/occupations-area-8c";
import { occupationsArea8d } from "./data/occupations-area-8d";
import { occupationsArea9a } from "./data/occupations-area-9a";
import { occupationsArea9b } from "./data/occupations-area-9b";
import { skillsConstructionGreen } from "./data/skills-construction-green";
import { skillsGeneral } from "./data/skills-general";
import { skillsHealthSocial } from "./data/skills-health-social";
import { skillsItScience } from "./data/skills-it-science";
import { skillsLicences } from "./data/skills-licences";
import { skillsLogisticsCleaning } from "./data/skills-logistics-cleaning";
import { skillsMediaCulture } from "./data/skills-media-culture";
import { skillsOffice } from "./data/skills-office";
import { skillsProduction } from "./data/skills-production";
import { skillsTradeHospitality } from "./data/skills-trade-hospitality";
import { makeVocabulary, type Vocabulary } from "./vocabulary";

/** The vocabulary that ships with the portal; imported official sets add to it. */
export const builtInVocabulary: Vocabulary = makeVocabulary({
  occupations: [
    ...occupationsArea0,
    ...occupationsArea1,
    ...occupationsArea2a,
    ...occupationsArea2b,
    ...occupationsArea3,
    ...occupationsArea4a,
    ...occupationsArea4b,
    ...occupationsArea5a,
    ...occupationsArea5b,
    ...occupationsArea6a,
    ...occupationsArea6b,
    ...occupationsArea7a,
    ...occupationsArea7b,
    ...occupationsArea8a,
    ...occupationsArea8b,
    ...occupationsArea8c,
    ...occupationsArea8d,
    ...occupationsArea9a,
    ...occupationsArea9b,
  ],
  skills: [
    ...skillsConstructionGreen,
    ...skillsGeneral,
    ...skillsHealthSocial,
    ...skillsItScience,
    ...skillsLicences,
    ...skillsLogisticsCleaning,
    ...skillsMediaCulture,
    ...skillsOffice,
    ...skillsProduction,
    ...skillsTradeHospitality,
  ],
  groups: occupationGroups,
});
