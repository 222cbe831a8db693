import {
  type EnqueuedTask,
  type Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  type Task,
} from "meilisearch";
import { setTimeout as pause } from "node:timers/promises";
import { DocumentsRejected } from "@/lib/vacancies/vacancy-index";
import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";

/** Runs a request; an engine that cannot answer becomes `SearchUnavailable`, bugs stay what they are. */
export const orUnavailable = async <Answer>(request: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await request();
  } catch (fault) {
    if (!isOutage(fault)) throw fault;
    throw new SearchUnavailable("Meilisearch does not answer", { cause: fault });
  }
};

/** A task waits behind everything enqueued before it; a rebuild of 2 million offers takes 25 minutes. */
const LONGEST_WAIT_MS = 60 * 60 * 1000;
const LONGEST_PAUSE_MS = 500;

/**
 * Meilisearch answers 202 before it works; what became of the task shows only here.
 * The client's own `waitTask` leaves a timer behind when the engine goes away, hence this loop.
 */
export const settled = async (
  client: Meilisearch,
  enqueue: () => Promise<EnqueuedTask>,
): Promise<void> => waitFor(client, (await orUnavailable(enqueue)).taskUid);

export const waitFor = async (client: Meilisearch, taskUid: number): Promise<void> => {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (
    let pauseMs = 5;
    Date.now() < deadline;
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 1.5)
  ) {
    const task = await orUnavailable(() => client.tasks.getTask(taskUid));
    if (task.status === "succeeded") return;
    if (task.status !== "enqueued" && task.status !== "processing") throw faultOf(task);
    await pause(pauseMs);
  }
  throw new SearchUnavailable(`Indexing task ${taskUid} did not end within an hour`);
};

const faultOf = (task: Task): Error => {
  const words = `Indexing task ${task.uid} ${task.status}: ${task.error?.message ?? "no reason"}`;
  return isEnginesOwnTrouble(task) ? new SearchUnavailable(words) : new DocumentsRejected(words);
};

/** A full disk, a canceled task or a missing index say nothing about the documents. */
const isEnginesOwnTrouble = ({ status, error }: Task): boolean =>
  status === "canceled" || error?.type === "system" || error?.code === "index_not_found";

/** A wrong key and a missing index count too: neither can be mended by whoever asked. */
const isOutage = (fault: unknown): boolean => {
  if (fault instanceof MeilisearchApiError) {
    const { status } = fault.response;
    const isMissingIndex = fault.cause?.code === "index_not_found";
    return status >= 500 || [401, 403, 408, 429].includes(status) || isMissingIndex;
  }
  // A proxy in between answers with a page that is no JSON; timeouts are request errors.
  return fault instanceof MeilisearchRequestError || fault instanceof SyntaxError;
};
