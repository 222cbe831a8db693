import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openDataFolder, readOrCreateSecret } from "@/bin/services/folder/data-folder";
import { aDataFolder } from "@/bin/services/testing/a-data-folder";

const modeOf = (...parts: readonly string[]): number => statSync(path.join(...parts)).mode & 0o777;

describe("openDataFolder", () => {
  it("makes a folder that only its owner can enter", () => {
    const folder = openDataFolder(path.join(aDataFolder(), "new", "deep"));

    expect(modeOf(folder)).toBe(0o700);
  });

  it("answers a path that is a file with one sentence", () => {
    const file = path.join(aDataFolder(), "file");
    writeFileSync(file, "");

    expect(() => openDataFolder(file)).toThrow(/^DATA_DIR: cannot write to .+ is a file\)/);
  });

  it("answers a file system that refuses folders", () => {
    expect(() => openDataFolder("/proc/portal")).toThrow(
      /^DATA_DIR: cannot write to \/proc\/portal/,
    );
  });
});

describe("readOrCreateSecret", () => {
  it("makes a secret once and keeps it to the owner", () => {
    const folder = aDataFolder();

    const secret = readOrCreateSecret(folder, "auth-secret");

    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(readOrCreateSecret(folder, "auth-secret")).toBe(secret);
    expect(readFileSync(path.join(folder, "secrets", "auth-secret"), "utf8")).toBe(secret);
    expect(modeOf(folder, "secrets", "auth-secret")).toBe(0o600);
  });
});
