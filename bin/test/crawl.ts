/** Enough for every kind of page; more of the same kind would say nothing new. */
const MOST_OF_A_KIND = 2;
const MOST_PAGES = 50;

/** Opens every kind of link that can be reached from the front page, as a mail scanner would. */
export const crawl = async (baseUrl: string, cookie: string): Promise<readonly string[]> => {
  const waiting = ["/", "/de", "/en", "/de/job-seekers", "/sitemap.xml", "/de/sign-in"];
  const seen = new Set(waiting);
  const opened: string[] = [];
  const kinds = new Map<string, number>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (opened.length >= MOST_PAGES) break;
    const count = (kinds.get(kindOf(path)) ?? 0) + 1;
    kinds.set(kindOf(path), count);
    if (count > MOST_OF_A_KIND) continue;
    opened.push(path);
    const links = await linksOf(`${baseUrl}${path}`, cookie);
    waiting.push(...new Set(links.filter((link) => !seen.has(link))));
    links.forEach((link) => seen.add(link));
  }
  return opened;
};

const kindOf = (path: string): string => {
  const { pathname, searchParams } = new URL(path, "http://portal");
  return `${pathname.replace(/[\da-f-]{36}/g, "ID")} ${[...new Set(searchParams.keys())].sort().join()}`;
};

const linksOf = async (address: string, cookie: string): Promise<readonly string[]> => {
  const answer = await fetch(address, { headers: { cookie } });
  if (answer.status >= 500) throw new Error(`${address} answers ${answer.status}`);
  const text = await answer.text();
  const found = text.matchAll(/(?:href="|<loc>)([^"<#]+)/g);
  return [...found].flatMap(([, link = ""]) => inPortal(link.replaceAll("&amp;", "&"), address));
};

const inPortal = (link: string, from: string): readonly string[] => {
  if (!URL.canParse(link, from)) return [];
  const { origin, pathname, search } = new URL(link, from);
  const isPage = origin === new URL(from).origin && !pathname.startsWith("/_next/");
  return isPage ? [`${pathname}${search}`] : [];
};
