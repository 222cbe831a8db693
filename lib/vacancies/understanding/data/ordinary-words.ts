/**
 * Names of places that are everyday words or surnames as well. Alone such a word stays text; with
 * a preposition ("in Essen") it is the place.
 */
export const ordinaryWords: readonly string[] =
  `alten au bach baden bergen best brand broich brück buchen büch burg busch dom echt eisen ellen
  ende erlangen essen forst goes haaren hagen hahn halle hallen heide herb hilfe
  hof holz horst hoven kirchberg kraft lage langen lehre leiter lich linde
  linden mark merken mersch messe mol moos mühle neuhaus norden oss park plan regen
  rhein sand scheidt schleiden schlich schmidt siegen singen stadt stahl stein straß 
  tann wald warme wehr welt wende werder winden würm zell`.split(/\s+/);
