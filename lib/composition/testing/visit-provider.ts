type Cookies = ReadonlyMap<string, string>;

/** Goes where a browser would go from the provider's first page on, until it is sent back to `home`. */
export const visitProvider = async (
  url: URL,
  home: string,
  login: string,
  cookies: Cookies = new Map(),
): Promise<URL> => {
  if (url.href.startsWith(home)) return url;
  const headers = { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") };
  const answer = await fetch(url, { redirect: "manual", headers });
  return visitProvider(nextOf(url, answer, login), home, login, withNew(cookies, answer));
};

// A page without a way on is the one that asks who is there.
const nextOf = (url: URL, answer: Response, login: string): URL => {
  const location = answer.headers.get("location");
  if (location) return new URL(location, url);
  if (!answer.ok || url.search !== "") throw new Error(`${answer.status} at ${url.pathname}`);
  return new URL(`?login=${login}`, url);
};

const withNew = (cookies: Cookies, answer: Response): Cookies =>
  new Map([
    ...cookies,
    ...answer.headers.getSetCookie().map((cookie): [string, string] => {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      return [name, value];
    }),
  ]);
