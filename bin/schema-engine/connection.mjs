/**
 * Connection settings that `pg` understands, from a URL that may hold Prisma's own parameters.
 * @param {URL} url
 */
export const toConnection = (url) => ({
  host: url.hostname,
  port: Number(url.port || 5432),
  user: decodeURIComponent(url.username),
  password: decodeURIComponent(url.password),
  database: decodeURIComponent(url.pathname.slice(1)) || "postgres",
});

/** @param {string} name */
export const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
