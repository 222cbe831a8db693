const knowledgeWords: ReadonlySet<string> = new Set([
  "ITIL",
  "IT-Service-Management",
  "ITSM",
  "ISO 27001",
  "BSI-Grundschutz",
  "TISAX",
  "HACCP",
  "HACCP-Kenntnisse",
  "Lebensmittelhygiene",
  "Hygienevorschriften",
  "Masernschutzgesetz",
  "REFA",
  "MTM",
  "Six Sigma",
  "PRINCE2",
  "IPMA",
  "Erste Hilfe",
  "Lymphdrainage",
  "Manualtherapie",
  "Schubmaststapler",
  "Schubmast",
  "Teleskoplader",
  "Schmalgangstapler",
  "Rettungsschwimmer",
  "Bekannter Versender",
]);

const proof =
  /zertifi|schein|schulung|prüfung|nachweis|lizenz|berechtig|bescheinigung|certif|belehrung/i;

/** Words for a certificate that ads also use for what one knows: "Erfahrung mit ITIL-Prozessen". */
export const isKnowledgeOnly = (phrase: string, sentence: string): boolean =>
  knowledgeWords.has(phrase) && !proof.test(sentence);
