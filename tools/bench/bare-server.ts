// bare-server.ts URL: answers everything with the bytes and headers that the URL answers with, and prints its address.
import { createServer, get, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

const [body, headers] = await new Promise<[Buffer, IncomingHttpHeaders]>((done) =>
  get(process.argv[2]!, { headers: { "accept-encoding": "gzip, deflate, br" } }, (reply) => {
    const chunks: Buffer[] = [];
    reply.on("data", (chunk: Buffer) => chunks.push(chunk));
    reply.on("end", () => done([Buffer.concat(chunks), reply.headers]));
  }),
);
const same = Object.fromEntries(
  Object.entries(headers).filter(([name]) => !["date", "connection", "keep-alive", "transfer-encoding"].includes(name)),
) as Record<string, string>;
const server = createServer((_, reply) => reply.writeHead(200, { ...same, "content-length": body.length }).end(body));
server.listen(0, "127.0.0.1", () =>
  console.log(JSON.stringify({ address: `http://localhost:${(server.address() as AddressInfo).port}/` })),
);
process.on("SIGINT", () => process.exit(0));
