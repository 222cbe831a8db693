type Limit = {
  /** How many requests one address, or one session, may send in the window. */
  readonly points: number;
  readonly windowSeconds: number;
  /** "all" instances count together in the database; "process" costs no query. */
  readonly countedBy: "all" | "process";
  /** Requests from this machine pass: they are its own checks and measurements. */
  readonly sparesThisMachine?: boolean;
  readonly reason: string;
};

/** How much traffic is normal. Several hundred people of one office share one address. */
export const limits = {
  reading: {
    points: 600,
    windowSeconds: 60,
    countedBy: "process",
    sparesThisMachine: true,
    reason: "Pages and suggestions are asked for most often and change nothing.",
  },
  interface: {
    points: 300,
    windowSeconds: 60,
    countedBy: "all",
    sparesThisMachine: true,
    reason: "Programs may read everything public, five times a second.",
  },
  acting: {
    points: 300,
    windowSeconds: 60,
    countedBy: "all",
    reason: "Forms are sent by hand; a whole office may send them at once.",
  },
  "acting-in-session": {
    points: 60,
    windowSeconds: 60,
    countedBy: "all",
    reason: "One person sends no more than a form a second.",
  },
  "handing-over": {
    points: 1200,
    windowSeconds: 60,
    countedBy: "all",
    reason: "A case application hands over everybody of a Kreis within a quarter of an hour.",
  },
  "signing-in": {
    points: 200,
    windowSeconds: 600,
    countedBy: "all",
    reason: "An office signs in at eight o'clock; guessing passwords takes more attempts.",
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;

export const limitOf = (name: LimitName): Limit => limits[name];
