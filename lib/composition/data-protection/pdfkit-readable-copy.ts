import PDFDocument from "pdfkit";
import type { CopyOfData, ReadableCopy } from "@/lib/data-protection/copy-of-data";
import type { Row, Section } from "@/lib/data-protection/person-data";
import de from "@/messages/de.json";
import type { ReadableFonts } from "./readable-fonts";
import { type Fact, factsOf, lineOf } from "./row-facts";
import { labelOf, type NamesBehindIds, type Voice } from "./row-words";
import { plain } from "./said";
import { germanSpeech } from "./speech";
import { dateIn } from "./spoken-values";

type Parts = {
  readonly fonts: () => Promise<ReadableFonts>;
  readonly names: Omit<NamesBehindIds, "people" | "offers">;
  readonly sender: { readonly name: string; readonly address: string; readonly email: string };
};

const { readable: texts, section: headings, sectionHint: hints } = de.personData;
const speech = germanSpeech;
const MARGIN = 56;
const LABEL_WIDTH = 150;
const LINE = "#b4b4b4";
const rowHeading = { type: "TH", scope: "Row", textColor: "#4a4a4a" } as const;

/** The copy as a tagged PDF: one table of facts for each row, pages numbered. */
export const makePdfkitReadableCopy =
  ({ fonts, names, sender }: Parts): ReadableCopy =>
  async (copy) => {
    const { regular, bold } = await fonts();
    const document = new PDFDocument({
      ...{ size: "A4", margin: MARGIN, bufferPages: true, font: "" },
      ...{ tagged: true, pdfVersion: "1.7", lang: "de-DE", displayTitle: true },
      info: { Title: texts.title, Author: sender.name, CreationDate: copy.madeAt },
    });
    const bytes = collect(document);
    useFont(document, "bold", bold);
    useFont(document, "regular", regular);
    writeHead(document, copy, sender);
    for (const section of copy.sections) {
      const { people, offers } = copy;
      writeSection(document, section, { speech, names: { ...names, people, offers } });
    }
    numberPages(document);
    document.end();
    return bytes;
  };

// Tables go back to a font by its family: without one they would read the whole font anew each time.
const useFont = (document: PDFKit.PDFDocument, name: string, font: Buffer): void => {
  document.registerFont(name, font).font(name);
  document.registerFont(name, font, name).font(name);
};

const collect = (document: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });

const writeHead = (
  document: PDFKit.PDFDocument,
  { name, reference, madeAt }: CopyOfData,
  sender: Parts["sender"],
): void => {
  write(document, "H1", texts.title, { size: 20, font: "bold" });
  writeFacts(document, [
    [texts.person, name],
    [labelOf("reference", speech).text, reference],
    [texts.madeAt, dateIn(speech, madeAt.toISOString())?.text ?? ""],
    [texts.responsible, `${sender.name}, ${sender.address}, ${sender.email}`],
  ]);
  for (const paragraph of [texts.intro, texts.rights]) write(document, "P", paragraph);
};

const writeSection = (
  document: PDFKit.PDFDocument,
  { section, rows }: Section,
  voice: Voice,
): void => {
  document.moveDown(0.8);
  // A heading alone at the foot of a page helps nobody.
  if (document.y > document.page.height - MARGIN - 110) document.addPage();
  write(document, "H2", wordIn(headings, section), { size: 14, font: "bold" });
  write(document, "P", wordIn(hints, section));
  if (rows.length === 0) return write(document, "P", texts.nothing);
  for (const row of rows) {
    if (isLine(row)) write(document, "P", plain(lineOf(row, voice)), { size: 10 });
    else writeFacts(document, factsOf(row, voice).map(toTexts));
  }
};

/** Entries of the trail and stored matches may be thousands: one line each. */
const isLine = (row: Row): boolean => "action" in row || "tenths" in row || "became" in row;

type LabelAndText = readonly [label: string, text: string];

const toTexts = ({ label, words }: Fact): LabelAndText => [label.text, plain(words)];

const writeFacts = (document: PDFKit.PDFDocument, facts: readonly LabelAndText[]): void => {
  document.x = MARGIN;
  document.fontSize(10).font("regular");
  document.table({
    // The library reads it; its types do not know it yet.
    ...{ structParent: document },
    columnStyles: [LABEL_WIDTH, "*"],
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: LINE, padding: [3, 4, 3, 0] },
    data: facts.map(([label, text]) => [{ ...rowHeading, text: label }, text]),
  });
  document.x = MARGIN;
  document.moveDown(0.7);
};

type Look = { readonly size?: number; readonly font?: "regular" | "bold" };

const write = (
  document: PDFKit.PDFDocument,
  tag: "H1" | "H2" | "P",
  text: string,
  { size = 10.5, font = "regular" }: Look = {},
): void => {
  document.addStructure(
    document.struct(tag, {}, () => {
      document.font(font).fontSize(size).text(text, MARGIN, document.y, { paragraphGap: 6 });
    }),
  );
};

const numberPages = (document: PDFKit.PDFDocument): void => {
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    document.switchToPage(index);
    // Below the margin a text would open a new page.
    const { bottom } = document.page.margins;
    document.page.margins.bottom = 0;
    document.markContent("Artifact", { type: "Pagination" });
    document
      .font("regular")
      .fontSize(9)
      .text(
        texts.page.replace("#", String(index + 1)).replace("##", String(count)),
        MARGIN,
        document.page.height - 36,
        { align: "right", lineBreak: false, width: document.page.width - 2 * MARGIN },
      );
    document.endMarkedContent();
    document.page.margins.bottom = bottom;
  }
};

const wordIn = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
