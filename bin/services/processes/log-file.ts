import { openSync, readFileSync, renameSync, statSync, writeSync } from "node:fs";
import path from "node:path";

const maxBytes = 5_000_000;
const startMark = "--- started";

export const logFile = (folder: string, name: string): string =>
  path.join(folder, "logs", `${name}.log`);

/** Opens the log of a child for appending; a log that has grown large first becomes `.log.old`. */
export const openLog = (folder: string, name: string): number => {
  const file = logFile(folder, name);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxBytes) renameSync(file, `${file}.old`);
  const log = openSync(file, "a", 0o600);
  writeSync(log, `${startMark} ${new Date().toISOString()}\n`);
  return log;
};

/** The last lines that a child wrote since its latest start, to show why it stopped. */
export const lastLogLines = (folder: string, name: string, count = 8): string => {
  try {
    const text = readFileSync(logFile(folder, name), "utf8");
    const latest = text.slice(text.lastIndexOf(startMark)).trimEnd().split("\n").slice(1);
    return latest.slice(-count).join("\n");
  } catch {
    return "";
  }
};
