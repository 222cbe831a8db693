import { strToU8, zipSync } from "fflate";

/** XML of a cell, as spreadsheets write it. */
export const textCell = (at: string, shared: number): string =>
  `<c r="${at}" t="s"><v>${shared}</v></c>`;
export const numberCell = (at: string, value: number | string, style = 0): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;
export const inlineCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

type WorkbookParts = {
  readonly rows: readonly string[];
  readonly texts?: readonly string[];
  readonly from1904?: boolean;
  /** Formats of one's own, from number 164 on; style 1 is a built-in day, 2… are these. */
  readonly formats?: readonly string[];
};

/** A workbook of one sheet, named as some programs name it: not after its number. */
export const aWorkbook = ({
  rows,
  texts = [],
  from1904,
  formats = [],
}: WorkbookParts): Uint8Array =>
  zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook xmlns:r="r">${from1904 ? '<workbookPr date1904="1"/>' : ""}<sheets><sheet name="Liste" sheetId="7" r:id="rId3"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId3" Target="worksheets/liste.xml"/></Relationships>',
    ),
    "xl/worksheets/liste.xml": strToU8(
      `<worksheet><sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join("")}</sheetData></worksheet>`,
    ),
    "xl/styles.xml": strToU8(
      `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join("")}</numFmts>` +
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
        `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats.map((_code, at) => `<xf numFmtId="${164 + at}"/>`).join("")}</cellXfs></styleSheet>`,
    ),
    "xl/sharedStrings.xml": strToU8(
      `<sst>${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    ),
  });
