/** Legal forms: what stands before one is a company. */
export const legalForms: readonly string[] =
  "gmbh ggmbh mbh ag kg kgaa ohg gbr ug ek ev eg partg partgmbb se ltd inc bv cokg".split(" ");

/** Forms of address: what follows is a person. */
export const personTitles: readonly string[] =
  "frau herr herrn familie fam dr prof firma fa inhaber inh".split(" ");

/** Kinds of houses after which an occupation is rather the owner's surname: "Autohaus Koch". */
export const houseWords: readonly string[] =
  `autohaus praxis arztpraxis zahnarztpraxis tierarztpraxis hausarztpraxis gemeinschaftspraxis kanzlei
  steuerkanzlei hotel gasthof gasthaus restaurant café pizzeria metzgerei bäckerei landbäckerei
  backstube fleischerei landmetzgerei konditorei salon friseursalon haarstudio spedition haus modehaus
  möbelhaus kaufhaus schuhhaus blumenhaus fahrschule apotheke tischlerei schreinerei gärtnerei weingut
  brauerei seniorenheim pflegedienst reisebüro architekturbüro ingenieurbüro hof bauernhof landgut
  bauunternehmung bauunternehmen malerbetrieb dachdeckerei bedachungen elektro heizung sanitär
  transporte reisen edeka rewe`
    .split(/\s+/)
    .filter((word) => word !== "");

/** Occupations that are frequent surnames as well. */
export const surnameOccupations: readonly string[] =
  `koch bauer bäcker becker schneider müller fischer schmied schmidt schmitz weber wagner schäfer
  zimmermann maurer metzger fleischer jäger förster richter gärtner kaufmann köhler seiler sattler
  glaser drechsler töpfer schreiner tischler maler dreher schuster schlosser krämer bergmann steinmetz
  ziegler zimmerer küster propst lehrer sänger winzer imker wirt wirtz brauer färber gerber kürschner
  pfarrer vogt meier meyer küppers`
    .split(/\s+/)
    .filter((word) => word !== "");
