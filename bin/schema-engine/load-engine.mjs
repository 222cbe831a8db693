import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

/** Node cannot import the package's .wasm file by itself, so that it is put in by hand. */
export const loadEngine = async () => {
  const { resolve } = createRequire(import.meta.url);
  const folder = path.dirname(resolve("@prisma/schema-engine-wasm"));
  const code = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(code, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
};
