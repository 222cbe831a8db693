import type { OpenContent } from "../people-table";
import { readWholeXml } from "./read-xml";
import { unzipEntry } from "./unzip-entry";

/** What the cells of the first sheet need to be understood. */
export type Workbook = {
  /** Where the first sheet lies in the archive. */
  readonly sheet: string;
  readonly texts: readonly string[];
  /** By number of a cell's style, whether its number is a day. */
  readonly isDay: readonly boolean[];
  /** Days counted from 1904, as on old Macs. */
  readonly from1904: boolean;
};

export const readWorkbook = async (open: OpenContent): Promise<Workbook | undefined> => {
  let [first, from1904]: [string | undefined, boolean] = [undefined, false];
  await readWholeXml(unzipEntry(open, "xl/workbook.xml"), {
    onOpen: (name, attributes) => {
      if (name === "sheet") first ??= attributes["r:id"] ?? attributes["id"];
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
    },
  });
  if (first === undefined) return undefined;
  const sheet = await pathOf(open, first);
  const [texts, isDay] = [await readTexts(open), await readStyles(open)];
  return { sheet, texts, isDay, from1904 };
};

const pathOf = async (open: OpenContent, relation: string): Promise<string> => {
  let target = "worksheets/sheet1.xml";
  await readWholeXml(unzipEntry(open, "xl/_rels/workbook.xml.rels"), {
    onOpen: (name, attributes) => {
      if (name === "Relationship" && attributes["Id"] === relation) {
        target = attributes["Target"] ?? target;
      }
    },
  });
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
};

/** Texts that cells share; readings of Asian scripts beside them are left out. */
const readTexts = async (open: OpenContent): Promise<readonly string[]> => {
  const texts: string[] = [];
  const state = { text: "", isText: false, isReading: false };
  await readWholeXml(unzipEntry(open, "xl/sharedStrings.xml"), {
    onOpen: (name) => {
      if (name === "si") state.text = "";
      if (name === "rPh") state.isReading = true;
      state.isText = name === "t" && !state.isReading;
    },
    onText: (text) => {
      if (state.isText) state.text += text;
    },
    onClose: (name) => {
      state.isText = false;
      if (name === "rPh") state.isReading = false;
      if (name === "si") texts.push(state.text);
    },
  });
  return texts;
};

// Numbers of formats that every workbook knows as days or times (ECMA-376, 18.8.30).
const isBuiltInDay = (format: number): boolean =>
  (format >= 14 && format <= 22) ||
  (format >= 27 && format <= 36) ||
  (format >= 45 && format <= 58);

/** A pattern of one's own shows a day where it has a d or y outside of quotes and brackets. */
const showsDay = (pattern: string): boolean =>
  /[dy]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

const readStyles = async (open: OpenContent): Promise<readonly boolean[]> => {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isCell = false;
  await readWholeXml(unzipEntry(open, "xl/styles.xml"), {
    onOpen: (name, attributes) => {
      const format = Number(attributes["numFmtId"]);
      if (name === "numFmt") own.set(format, showsDay(attributes["formatCode"] ?? ""));
      if (name === "cellXfs") isCell = true;
      if (name === "xf" && isCell) styles.push(own.get(format) ?? isBuiltInDay(format));
    },
    onClose: (name) => {
      if (name === "cellXfs") isCell = false;
    },
  });
  return styles;
};
