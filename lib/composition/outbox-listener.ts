import pg from "pg";
import { growingPauseSeconds } from "@/lib/outbox/growing-pause";

type Options = {
  readonly databaseUrl: string;
  /** Called for news, and after every (re)connection, since news may have passed unheard. */
  readonly onNews: (channel: Channel) => void;
  readonly onTrouble: (reason: string) => void;
};

export type Listener = { readonly stop: () => Promise<void> };

const channels = ["exchange", "mail", "matching", "outbox", "translation", "uploads"] as const;
export type Channel = (typeof channels)[number];

/** Hears of new outbox events and mails for as long as it runs, through restarts of PostgreSQL. */
export const listenToOutbox = ({ databaseUrl, onNews, onTrouble }: Options): Listener => {
  const state: {
    isStopped: boolean;
    failures: number;
    client?: pg.Client;
    timer?: NodeJS.Timeout;
  } = { isStopped: false, failures: 0 };

  const reconnectLater = (reason: string): void => {
    if (state.isStopped) return;
    state.failures += 1;
    onTrouble(reason);
    clearTimeout(state.timer);
    state.timer = setTimeout(connect, growingPauseSeconds(state.failures) * 1000);
  };

  const connect = (): void => {
    const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    state.client = client;
    const lost = once((reason: string) => {
      void client.end().catch(() => undefined);
      reconnectLater(reason);
    });
    client.on("error", ({ message }) => lost(message));
    client.on("end", () => lost("the connection ended"));
    client.on("notification", (news) => {
      channels.filter((channel) => channel === news.channel).forEach(onNews);
    });
    client
      .connect()
      .then(async () => {
        for (const channel of channels) await client.query(`LISTEN ${channel}`);
        state.failures = 0;
        channels.forEach((channel) => onNews(channel));
      })
      .catch((fault: unknown) => lost(fault instanceof Error ? fault.message : String(fault)));
  };

  connect();
  return {
    stop: async () => {
      state.isStopped = true;
      clearTimeout(state.timer);
      await state.client?.end().catch(() => undefined);
    },
  };
};

const once = (action: (reason: string) => void): ((reason: string) => void) => {
  let isDone = false;
  return (reason) => {
    if (isDone) return;
    isDone = true;
    action(reason);
  };
};
