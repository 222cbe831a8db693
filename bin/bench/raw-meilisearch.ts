import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { VACANCY_INDEX } from "@/lib/composition/vacancies";

export type MeilisearchAccess = { readonly url: string; readonly key: string | undefined };

const headers = ({ key }: MeilisearchAccess): Record<string, string> => ({
  "content-type": "application/json",
  // As the portal asks: with gzip each answer would wait 40 ms, see search/meilisearch-client.ts.
  "accept-encoding": "identity",
  ...(key ? { authorization: `Bearer ${key}` } : {}),
});

/** One search straight at the engine, without any of our code; the answer is read and dropped. */
export const searchRaw = async (
  access: MeilisearchAccess,
  query: Readonly<Record<string, unknown>>,
): Promise<number> => {
  const address = `${access.url}/indexes/${VACANCY_INDEX}/search`;
  const answer = await ask(access, address, { method: "POST", body: JSON.stringify(query) });
  return z.object({ totalHits: z.number() }).parse(answer).totalHits;
};

/** Lets the engine filter by distance itself, which the portal never asks for; waits until it can. */
export const allowRawDistance = async (access: MeilisearchAccess): Promise<void> => {
  const address = `${access.url}/indexes/${VACANCY_INDEX}/settings/filterable-attributes`;
  const known = z.array(z.unknown()).parse(await ask(access, address));
  const task = z
    .object({ taskUid: z.number() })
    .parse(await ask(access, address, { method: "PUT", body: JSON.stringify([...known, "_geo"]) }));
  for (;;) {
    const { status } = z
      .object({ status: z.string() })
      .parse(await ask(access, `${access.url}/tasks/${task.taskUid}`));
    if (status === "succeeded") return;
    if (status === "failed") throw new Error("Meilisearch refused to filter by distance");
    await pause(200);
  }
};

const ask = async (
  access: MeilisearchAccess,
  address: string,
  request: RequestInit = {},
): Promise<unknown> => {
  const answer = await fetch(address, { ...request, headers: headers(access) });
  if (!answer.ok) throw new Error(`Meilisearch answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
};

/** Bytes the engine's database takes on disk. */
export const indexBytes = async (access: MeilisearchAccess): Promise<number> => {
  const answer = await ask(access, `${access.url}/stats`);
  return z.object({ databaseSize: z.number() }).parse(answer).databaseSize;
};
