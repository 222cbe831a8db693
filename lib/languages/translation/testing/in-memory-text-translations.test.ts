import { makeInMemoryTextTranslations } from "./in-memory-text-translations";
import { describeTextTranslations } from "./text-translations.contract";

describeTextTranslations("memory", async () => makeInMemoryTextTranslations());
