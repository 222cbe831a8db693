const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * The status to refuse a request with that nothing behind could read; undefined for all others.
 * @param {Pick<import("node:http").IncomingMessage, "method" | "url" | "headers">} request
 * @returns {400 | 403 | 405 | undefined}
 */
export const findFault = ({ method = "", url = "", headers }) => {
  if (!methods.has(method)) return 405;
  const isReadable =
    isPath(url.split("?", 1)[0] ?? "") &&
    isHost(headers.host) &&
    isOrigin(headers.origin) &&
    isStateTree(headers["next-router-state-tree"]);
  if (!isReadable) return 400;
  return reads.has(method) || isOwnOrigin(headers) ? undefined : 403;
};

/** @param {string} path */
const isPath = (path) => {
  const text = decoded(path);
  return text !== undefined && text.startsWith("/") && !/[\u0000-\u001f\u007f]/.test(text);
};

/** @param {string | undefined} host */
const isHost = (host) => host === undefined || URL.canParse(`http://${host}`);

/** @param {string | undefined} origin */
const isOrigin = (origin) => origin === undefined || origin === "null" || URL.canParse(origin);

/**
 * Whether a page of this portal sent what is to change something; programs name no origin.
 * @param {import("node:http").IncomingHttpHeaders} headers
 */
const isOwnOrigin = ({ origin, host, "x-forwarded-host": forwarded }) => {
  if (origin === undefined) return true;
  if (origin === "null") return false;
  const { host: sender } = new URL(origin);
  return [host, forwarded].some((name) => name === sender);
};

/** @param {string | string[] | undefined} header */
const isStateTree = (header) => {
  if (header === undefined) return true;
  const text = decoded(String(header));
  if (text === undefined) return false;
  try {
    return isSegment(JSON.parse(text));
  } catch {
    return false;
  }
};

/**
 * A segment and its children, as Next's router writes them.
 * @param {unknown} tree
 * @returns {boolean}
 */
const isSegment = (tree) => {
  if (!Array.isArray(tree)) return false;
  const [segment, children] = tree;
  const isNamed = typeof segment === "string" || Array.isArray(segment);
  if (!isNamed || typeof children !== "object" || children === null) return false;
  return Object.values(children).every(isSegment);
};

/** @param {string} text */
const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
