import { Server, STATUS_CODES } from "node:http";
import { findFault } from "./front-gate/find-fault.mjs";

/**
 * Loaded before the web server (node --import). Pages see no connection, only headers, and those
 * anybody can write: so the address at the other end replaces what a request claims. And what is
 * no request in the sense of HTTP or of Next is answered here, since Next would answer 500.
 */
const emit = Server.prototype.emit;

/** @type {typeof emit} */
Server.prototype.emit = function (event, ...args) {
  if (event !== "request") return emit.call(this, event, ...args);
  const [request, response] = args;
  request.headers["x-peer-address"] = request.socket.remoteAddress ?? "";
  const status = findFault(request);
  if (status === undefined) return emit.call(this, event, ...args);
  request.resume();
  response.writeHead(status, { "content-type": "text/plain", connection: "close" });
  response.end(`${STATUS_CODES[status]}\n`);
  return true;
};
