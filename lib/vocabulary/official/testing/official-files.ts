const base = "http://data.europa.eu/esco";

/** Concepts of our own in the form of ESCO. */
export const uris = {
  baker: `${base}/occupation/00000000-0000-4000-8000-000000000001`,
  florist: `${base}/occupation/00000000-0000-4000-8000-000000000002`,
  knead: `${base}/skill/00000000-0000-4000-8000-000000000011`,
  sell: `${base}/skill/00000000-0000-4000-8000-000000000012`,
} as const;

/** Small files in the official layout, in our own words. */
export const someEsco = {
  occupations: `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,code
Occupation,${uris.baker},7512,Bäcker/Bäckerin,"Bäckerin
Bäcker",,7512.1
Occupation,${uris.florist},7549,Florist/Floristin,,,7549.2
`,
  skills: `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels
KnowledgeSkillCompetence,${uris.knead},skill/competence,cross-sector,knead dough,"make dough"
KnowledgeSkillCompetence,${uris.sell},skill/competence,cross-sector,sell goods,
`,
  relations: `occupationUri,relationType,skillType,skillUri
${uris.baker},essential,skill/competence,${uris.knead}
${uris.baker},optional,skill/competence,${uris.sell}
`,
} as const;

export const kldbFile = `\uFEFFSchlüssel KldB 2010, V. 2020;Ebene;Titel;Kurztitel;
0;1;Militär;Militär;
1;2;Reguläre Kräfte;Kräfte;
110;4;"Offiziere &amp; Stäbe";Offiziere;
29222;5;"Back-&nbsp;und Süßwaren";Backwaren;
`;

export const someDkz = {
  titles: [
    "id\tbkz\tbezeichnung\tbezeichnung_kurz",
    "1\tB 29222-900\tBäcker/Bäckerin\tBäcker/in",
    "2\tBA 0012-100\tStudienfach\tStudienfach",
    "3\tB 62102-100\tVerkäufer/Verkäuferin\tVerkäufer/in",
    "",
  ].join("\n"),
  mapping: [
    "esco_uri\tesco_label_de\tba_dkz\tba_label\trelation\tnote",
    `${uris.baker}\tBäcker\tB 29222-900\tBäcker/in\tskos:exactMatch\t`,
    `${uris.baker}\tBäcker\tB 62102-100\tVerkäufer/in\tskos:broadMatch\t`,
    `${base}/isco/C7512\tBäcker\tB 29222-900\tBäcker/in\tskos:narrowMatch\t`,
    "",
  ].join("\n"),
} as const;

export const someLabels = {
  byRow: [
    "uri\tesco_code\tisco4\tlang\tkind\tlabel",
    `${uris.baker}\t7512.1\t7512\tnl\tpref\tbakker`,
    `${uris.baker}\t7512.1\t7512\tnl\talt\tbroodbakker`,
    "",
  ].join("\n"),
  byColumn: [
    "uri\tlabel_de\tlabel_en\tskill_type\talt_de",
    `${uris.knead}\tTeig kneten\tknead dough\tskill/competence\tTeige herstellen | Teig machen`,
    "",
  ].join("\n"),
} as const;
