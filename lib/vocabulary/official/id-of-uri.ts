/** Our id for an ESCO concept: "…/esco/skill/0005c151-…" is "esco-0005c151-…". */
export const idOfUri = (uri: string): string =>
  `esco-${uri.slice(uri.lastIndexOf("/") + 1).toLowerCase()}`;
