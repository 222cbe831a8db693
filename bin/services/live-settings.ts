type LiveSettings = {
  readonly BASE_URL?: string | undefined;
  readonly AUTH_SECRET?: string | undefined;
  readonly DATA_KEY?: string | undefined;
  readonly MEILI_KEY?: string | undefined;
  readonly DATABASE_URL?: string | undefined;
  readonly POSTGRES_PASSWORD?: string | undefined;
  readonly SMTP_URL?: string | undefined;
};

const MIN_LENGTH = 32;
/** Random text of this length has far more; words and repeated signs have fewer. */
const MIN_DIFFERENT_SIGNS = 12;
const known = /secret|password|passwort|change|example|geheim|1234|qwert/i;

const advice = "make one with `openssl rand -base64 32`";

/** One sentence for each reason not to serve real people with these settings. */
export const findWeaknesses = (settings: LiveSettings): readonly string[] => [
  ...weaknessOfAddress(settings.BASE_URL),
  ...weaknessOf("AUTH_SECRET", settings.AUTH_SECRET),
  ...weaknessOf("DATA_KEY", settings.DATA_KEY),
  ...weaknessOf("MEILI_KEY", settings.MEILI_KEY),
  ...(settings.DATABASE_URL === undefined
    ? weaknessOf("POSTGRES_PASSWORD", settings.POSTGRES_PASSWORD, " unless DATABASE_URL is set")
    : []),
  ...weaknessOfMail(settings.SMTP_URL),
  ...repeated(settings),
];

const weaknessOfAddress = (address: string | undefined): readonly string[] => {
  if (address === undefined) {
    return ["BASE_URL is missing: a live portal needs the address people reach it at."];
  }
  const { protocol, hostname } = new URL(address);
  const isSafe = protocol === "https:" || hostname === "localhost";
  return isSafe ? [] : ["BASE_URL must begin with https:// in a live portal."];
};

// Without one, mails would lie in a folder and nobody could confirm an address or reset a password.
const weaknessOfMail = (address: string | undefined): readonly string[] =>
  address === undefined
    ? [
        "SMTP_URL is missing: a live portal has to send its mails, " +
          "such as by smtps://user:password@host:465.",
      ]
    : [];

const weaknessOf = (name: string, value = "", unless = ""): readonly string[] => {
  if (value === "") return [`${name} is missing: a live portal needs it${unless}; ${advice}.`];
  const isStrong =
    value.length >= MIN_LENGTH && new Set(value).size >= MIN_DIFFERENT_SIGNS && !known.test(value);
  return isStrong ? [] : [`${name} is too weak for a live portal; ${advice}.`];
};

const repeated = (settings: LiveSettings): readonly string[] => {
  const { AUTH_SECRET: auth, DATA_KEY: data } = settings;
  return auth !== undefined && auth === data
    ? ["AUTH_SECRET and DATA_KEY must not be the same."]
    : [];
};
