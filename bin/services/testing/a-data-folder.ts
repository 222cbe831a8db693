import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { openDataFolder } from "@/bin/services/folder/data-folder";

/** An empty data folder that goes when the test is over. */
export const aDataFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), "data-folder-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return openDataFolder(folder);
};
