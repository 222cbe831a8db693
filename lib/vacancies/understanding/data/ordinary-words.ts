/**
 * Names of places that are everyday words or surnames as well. Alone such a word stays text; with
 * a preposition ("in Essen") it is the place.
 */
export const ordinaryWords: readonly string[] =
  `alten au bach baden bergen best brand broich brück buchen büch burg busch dom echt eisen ellen
  ende erlangen essen forst geel gera goes haaren hagen hahn halle hallen hambach heide herb hilfe
  hof holz horst hoven kempen kirchberg kleve kraft lage langen lehre lehrte leiter lich linde
  linden marl mark merken mersch messe mol moos mühle münster neuhaus norden oss park plan regen
  rhein sand scheidt schleiden schlich schmidt siegen singen soest stadt stahl stein straß stuhr
  tann ulm wald warme weert wehr weiden welt wende werder werl wesel winden worms würm zell`
    .split(/\s+/)
    .filter((word) => word !== "");
