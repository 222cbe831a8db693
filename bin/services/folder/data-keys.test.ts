import { statSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { aDataFolder } from "@/bin/services/testing/a-data-folder";
import {
  beginRotation,
  endRotation,
  readDataKeys,
  rotateDataKey,
  toKeyVariables,
} from "./data-keys";

it("puts a new key in front and keeps the older ones", () => {
  const folder = aDataFolder();
  const first = readDataKeys(folder);

  rotateDataKey(folder);
  const second = readDataKeys(folder);
  rotateDataKey(folder);

  expect(first.older).toEqual([]);
  expect(second.current).not.toBe(first.current);
  expect(readDataKeys(folder).older).toEqual([second.current, first.current]);
});

it("goes on with a rotation that was stopped, under the same key", () => {
  const folder = aDataFolder();

  expect(beginRotation(folder)).toBe("begun");
  const { current } = readDataKeys(folder);
  expect(beginRotation(folder)).toBe("resumed");
  expect(readDataKeys(folder).current).toBe(current);

  endRotation(folder);
  expect(beginRotation(folder)).toBe("begun");
  expect(readDataKeys(folder).current).not.toBe(current);
});

it("gives the portal older keys only where the folder's own key is in use", () => {
  const folder = aDataFolder();
  const { current } = readDataKeys(folder);
  expect(toKeyVariables(folder, undefined)).toEqual({ DATA_KEY: current });

  rotateDataKey(folder);

  expect(toKeyVariables(folder, undefined).DATA_KEYS_OLD).toBe(current);
  expect(toKeyVariables(folder, "given")).toEqual({ DATA_KEY: "given" });
});

it("lets nobody else read them", () => {
  const folder = aDataFolder();
  rotateDataKey(folder);

  for (const name of ["data-key", "data-keys-old"]) {
    expect(statSync(path.join(folder, "secrets", name)).mode & 0o777).toBe(0o600);
  }
});
