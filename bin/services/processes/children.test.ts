import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { makeChildren, type Children } from "@/bin/services/processes/children";
import { aDataFolder } from "@/bin/services/testing/a-data-folder";

/** Starts a child that notes its name in "order" when it is told to stop. */
const startNoting = (children: Children, name: string): void => {
  const script = `trap 'echo ${name} >> order; exit' TERM; echo ${name} >> up; while :; do sleep 0.02; done`;
  children.start({ name, command: "sh", args: ["-c", script], cwd: children.folder });
};

const linesOf = (folder: string, file: string): readonly string[] =>
  readFileSync(path.join(folder, file), "utf8").trim().split("\n");

describe("children", () => {
  it("stop in order: pages before the services that they need", async () => {
    const folder = aDataFolder();
    const children = makeChildren(folder);
    for (const name of ["postgres", "meilisearch", "worker", "next"]) startNoting(children, name);
    await vi.waitFor(() => expect(linesOf(folder, "up")).toHaveLength(4));

    await children.stopAll();

    expect(linesOf(folder, "order")).toEqual(["next", "worker", "meilisearch", "postgres"]);
  });

  it("are not started any more once stopping has begun", async () => {
    const children = makeChildren(aDataFolder());
    await children.stopAll();

    expect(() => startNoting(children, "next")).toThrow("everything stops");
  });
});
