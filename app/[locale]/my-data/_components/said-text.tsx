import { Fragment, type ReactNode } from "react";
import type { Words } from "@/lib/composition/data-protection/said";

/** Words of the page, with German ones marked and names kept apart, so that no direction mixes them up. */
export const SaidText = ({ words }: { readonly words: Words }): ReactNode =>
  words.map(({ text, lang, isByItself }, index) => {
    if (lang) {
      return (
        <bdi key={index} lang={lang} dir="ltr">
          {text}
        </bdi>
      );
    }
    return isByItself ? <bdi key={index}>{text}</bdi> : <Fragment key={index}>{text}</Fragment>;
  });
