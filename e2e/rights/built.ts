import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** An action of the server as the build knows it, and a page that can call it. */
export type BuiltAction = { readonly key: string; readonly id: string; readonly page: string };

const folder = ".next";
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), "utf8"));

const routesSchema = z.record(z.string(), z.string());
const actionsSchema = z.object({
  node: z.record(z.string(), z.object({ exportedName: z.string(), filename: z.string() })),
});

/** Files and routes, as far as they are ours. */
const ownRoutes = (): readonly (readonly [string, string])[] =>
  Object.entries(routesSchema.parse(read("app-path-routes-manifest.json"))).filter(
    ([, route]) => !route.startsWith("/_") && route !== "/icon.svg",
  );

/** Pages and route handlers. */
export const builtRoutes = (): { pages: readonly string[]; handlers: readonly string[] } => {
  const all = ownRoutes().map(([file, route]) => ({ isPage: file.endsWith("/page"), route }));
  return {
    pages: all.filter(({ isPage }) => isPage).map(({ route }) => route),
    handlers: all.filter(({ isPage }) => !isPage).map(({ route }) => route),
  };
};

/** Groups and private folders do not show in the names of the table. */
const withoutGroups = (file: string): string =>
  file
    .split("/")
    .filter((segment) => !/^[(_]/.test(segment))
    .join("/");

/** Every action that some page can call, whether or not a form of it is shown. */
export const builtActions = (): readonly BuiltAction[] => {
  const found = new Map<string, BuiltAction>();
  for (const action of ownRoutes().flatMap(actionsOf)) {
    const known = found.get(action.key);
    // The page with the fewest parameters is the surest address.
    if (!known || depth(action.page) < depth(known.page)) found.set(action.key, action);
  }
  return [...found.values()];
};

const actionsOf = ([file, page]: readonly [string, string]): readonly BuiltAction[] => {
  const manifest = path.join("server", "app", file, "server-reference-manifest.json");
  if (!existsSync(path.join(folder, manifest))) return [];
  const actions = Object.entries(actionsSchema.parse(read(manifest)).node);
  return actions.map(([id, { exportedName, filename }]) => {
    const [, module = ""] = /(?:^|\/)app(\/.*)\.tsx?$/.exec(filename) ?? [];
    return { key: `${withoutGroups(module)}#${exportedName}`, id, page };
  });
};

const depth = (route: string): number => route.split("[").length;
