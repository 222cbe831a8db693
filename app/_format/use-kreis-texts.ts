import { useTranslations } from "next-intl";
import { kreisKind } from "./kreis-kind";

type KreisTexts = {
  /** "im Kreis Heinsberg" */
  readonly within: string;
  /** "aus dem Kreis Heinsberg" */
  readonly from: string;
};

/** The operator's Kreis inside a sentence. */
export const useKreisTexts = (name: string): KreisTexts => {
  const t = useTranslations("kreis");
  const kind = kreisKind(name);
  return { within: t("within", { kind, name }), from: t("from", { kind, name }) };
};
