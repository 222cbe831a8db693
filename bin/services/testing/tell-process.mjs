import { createServer } from "node:http";

const [port, end] = process.argv.slice(2);
if (end === "at-once") process.exit(7);

/** Answers which process it is, on a connection of its own for each request. */
createServer((_request, response) => {
  response.writeHead(200, { connection: "close" }).end(String(process.pid));
}).listen(Number(port), "127.0.0.1");
