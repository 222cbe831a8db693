import { textOf } from "./sanitise-description";

/** A sanitised description as somebody would type it: paragraphs, and lists with dashes. */
export const toPlainText = (html: string): string =>
  html
    .replace(/<li>/g, "\n- ")
    .replace(/<br[^>]*>/g, "\n")
    .split(/<\/?(?:p|ul|ol|h3|h4)>/)
    .map((block) => block.split("\n").map(textOf).filter(Boolean).join("\n"))
    .filter(Boolean)
    .join("\n\n");
