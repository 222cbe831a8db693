import { writeFileSync } from "node:fs";
import { startTranslationServer } from "@/lib/composition/translation/testing/translation-server";

// A process of its own beside the portal, as the operator's translator is: says in a file where it is.
const [, , file = ""] = process.argv;
const { url, close } = await startTranslationServer("translates");
writeFileSync(file, JSON.stringify({ url }));
process.once("SIGTERM", () => void close().then(() => process.exit(0)));
