/**
 * Rows as CSV with semicolons and a mark of UTF-8, as German spreadsheets open it. A cell that a
 * spreadsheet would run as a formula is made text by an apostrophe.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(toCell).join(";")}\r\n`).join("")}`;

const toCell = (text: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
