import { routeRights } from "@/lib/accounts/route-rights";
import { type Choices, makeChoices } from "@/seeds/choices";

const routes = Object.keys(routeRights)
  .filter((route) => !route.includes("#"))
  .map((route) => route.replace(/^[A-Z]+ /, ""));

const methods = [
  ...["GET", "GET", "GET", "POST", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"],
  ...["TRACE", "PROPFIND", "get", "GE T", "\u0000GET", "X".repeat(300)],
];

/** Text that has broken programs before: half encodings, other planes, quotes, paths, numbers. */
const oddTexts = [
  ...["", "%", "%zz", "%ff%fe", "%00", "%c3%28", "%u0041", "..%2f..%2f", "..", "//", "\\", "a b"],
  ...["%F0%9F%92%A9", "%ED%A0%80", "%E2%80%AE", "'%20OR%201=1--", "%3Cscript%3E", "%24%7B1%7D"],
  ...["NaN", "-1", "1e309", "999999999999999999999", "0x10", "true", "null", "undefined"],
  ...["__proto__", "constructor", "[object%20Object]", "00000000-0000-0000-0000-000000000000"],
  ...["de", "xx", "rss", "1.xml", "\u0001", "\u00fc", "a".repeat(2_000), "%41".repeat(3_000)],
];

/** Of these a server can at least read the letters, so they get further. */
const readableTexts = [
  "de",
  "xx",
  "rss",
  "1.xml",
  "NaN",
  "-1",
  "1e309",
  "0x10",
  "null",
  "..%2f",
].concat(
  ["%F0%9F%92%A9", "%E2%80%AE", "'%20OR%201=1--", "%3Cscript%3E", "__proto__", "constructor"],
  ["999999999999999999999", "00000000-0000-0000-0000-000000000000", "a".repeat(2_000)],
);

const names = [
  ...["q", "place", "radius", "page", "pageSize", "sort", "offerType", "lang", "prefix", "token"],
  ...["workingTime", "publishedSince", "employer", "_rsc", "__proto__", "constructor", "%", "a[b]"],
];

const contentTypes = [
  ...["application/json", "application/x-www-form-urlencoded", "text/plain;charset=UTF-8"],
  ...["multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary="],
  ...["application/xml", "nonsense", ";;;", "a".repeat(500), "text/x-component"],
];

const oddHeaders: readonly (readonly [string, string])[] = [
  ["Next-Action", "x"],
  ["Next-Action", "0".repeat(42)],
  ["Next-Action", "40" + "a".repeat(40)],
  ["Next-Router-State-Tree", "%5B%5D"],
  ["Next-Router-State-Tree", "%"],
  ["Next-Router-State-Tree", "%7B%22a%22%3A1%7D"],
  ["RSC", "1"],
  ["Next-Router-Prefetch", "9"],
  ["Next-Router-Segment-Prefetch", "/_tree"],
  ["Next-Url", "\u00ff"],
  ["X-Middleware-Subrequest", "proxy:proxy:proxy:proxy:proxy"],
  ["X-Forwarded-For", "1.2.3.4, nonsense, ::1"],
  ["X-Forwarded-Host", "evil.example"],
  ["X-Forwarded-Proto", "gopher"],
  ["Origin", "null"],
  ["Origin", "http://evil.example"],
  ["Origin", "not an origin"],
  ["Referer", "http://%"],
  ["Cookie", "authjs.session-token=nonsense; form=%ff"],
  ["Cookie", `a=${"b".repeat(6_000)}`],
  ["Cookie", "=; ;;=;\u00ff"],
  ["Accept-Language", "xx-\u00ff;q=nonsense,*"],
  ["Accept-Language", "a".repeat(3_000)],
  ["Accept-Encoding", "nonsense;q=9"],
  ["Range", "bytes=5-1"],
  ["If-Modified-Since", "yesterday"],
  ["Upgrade", "websocket"],
  ["Expect", "100-continue"],
  ["X-Long", "y".repeat(20_000)],
];

const bodies = [
  ...["", "{", "[]", "null", "a=%zz&b", "&&&&", "\u0000\u0001", "formToken=x&locale=de"],
  ...['--x\r\nContent-Disposition: form-data; name="1_$ACTION_ID_x"\r\n\r\n\r\n--x--\r\n'],
  ...['--x\r\nContent-Disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x--\r\n'],
  ...['--x\r\nContent-Disposition: form-data; name="$ACTION_1:0"\r\n\r\n{"id":"x"}\r\n--x--\r\n'],
  ...['["$K1"]', '["$F1","$@2","$undefined"]', "--x", "z".repeat(50_000)],
];

/** The request of this number: the same number always gives the same bytes. */
export const malformedRequest = (seed: string, number: number): Buffer => {
  const choices = makeChoices(`${seed} ${number}`);
  const method = choices.pick(choices.chance(70) ? methods.slice(0, 10) : methods);
  const [length, body] = sized(choices, choices.chance(45) ? choices.pick(bodies) : "");
  const lines = [
    `${method} ${target(choices)} HTTP/${choices.chance(97) ? "1.1" : "9.9"}`,
    ...(choices.chance(97) ? [`Host: ${choices.chance(90) ? "localhost" : "%00 evil"}`] : []),
    ...choices
      .some(oddHeaders, Math.max(0, choices.integer(-3, 4)))
      .map(([name, value]) => `${name}: ${value}`),
    ...(choices.chance(60) ? [`Content-Type: ${choices.pick(contentTypes)}`] : []),
    ...length,
    "Connection: close",
  ];
  return Buffer.from(
    `${lines.join("\r\n")}\r\n\r\n${body}`,
    choices.chance(80) ? "utf8" : "latin1",
  );
};

const target = (choices: Choices): string => {
  const texts = choices.chance(70) ? readableTexts : oddTexts;
  const path = choices
    .pick(routes)
    .replace(/\[[^\]]*\]/g, (part) =>
      part === "[locale]" && choices.chance(80) ? choices.pick(["de", "en"]) : choices.pick(texts),
    );
  const tail = choices.chance(15) ? `/${choices.pick(texts)}` : "";
  const count = choices.chance(4) ? 400 : choices.integer(0, 4);
  const query = Array.from(
    { length: count },
    () => `${choices.pick(names)}=${choices.pick(texts).slice(0, 60)}`,
  );
  return `${path}${tail}${query.length > 0 ? `?${query.join("&")}` : ""}`;
};

/** Never a body shorter than announced: the server would rightly wait for the rest. */
const sized = (choices: Choices, body: string): readonly [readonly string[], string] => {
  if (body === "" && choices.chance(80)) return [[], body];
  if (choices.chance(5)) return [["Transfer-Encoding: chunked"], `zz\r\n${body}`];
  if (choices.chance(5)) return [[`Content-Length: ${choices.pick(["-1", "x", "5, 6"])}`], body];
  return [[`Content-Length: ${Buffer.byteLength(body, "latin1")}`], body];
};
