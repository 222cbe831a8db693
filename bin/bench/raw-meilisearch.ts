import { z } from "zod";
import { VACANCY_INDEX } from "@/lib/composition/vacancies";

export type MeilisearchAccess = { readonly url: string; readonly key: string | undefined };

const headers = ({ key }: MeilisearchAccess): Record<string, string> => ({
  "content-type": "application/json",
  ...(key ? { authorization: `Bearer ${key}` } : {}),
});

/** One search straight at the engine, without any of our code; the answer is read and dropped. */
export const searchRaw = async (
  access: MeilisearchAccess,
  query: Readonly<Record<string, unknown>>,
): Promise<number> => {
  const answer = await fetch(`${access.url}/indexes/${VACANCY_INDEX}/search`, {
    method: "POST",
    headers: headers(access),
    body: JSON.stringify(query),
  });
  if (!answer.ok) throw new Error(`Meilisearch answered ${answer.status}: ${await answer.text()}`);
  return z.object({ totalHits: z.number() }).parse(await answer.json()).totalHits;
};

/** Bytes the engine's database takes on disk. */
export const indexBytes = async (access: MeilisearchAccess): Promise<number> => {
  const answer = await fetch(`${access.url}/stats`, { headers: headers(access) });
  return z.object({ databaseSize: z.number() }).parse(await answer.json()).databaseSize;
};
