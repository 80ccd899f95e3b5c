import { gzipSync } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import type { Env } from "./house.ts";

/** What is smaller fits into one packet as it is. */
const smallest = 1024;
/** A window of 8 KB makes pages of our size no longer, and spares the allocation of a quarter megabyte for each. */
const little = { windowBits: 13, memLevel: 6 };
const squeezable = /^(?:text\/|image\/svg\+xml)/;

/**
 * Our answers are small and whole, so squeezing one at once takes a fifth of what a stream or a thread would. Brotli,
 * which takes long to begin, is for the pages that are kept.
 */
export const squeeze: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const { headers, status } = c.res;
  if (headers.has("content-encoding") || !squeezable.test(headers.get("content-type") ?? "")) return;
  headers.append("vary", "accept-encoding");
  if (!/\bgzip\b/.test(c.req.header("accept-encoding") ?? "")) return;
  const whole = Buffer.from(await c.res.arrayBuffer());
  if (whole.length >= smallest) headers.set("content-encoding", "gzip");
  const body = whole.length >= smallest ? gzipSync(whole, little) : whole;
  headers.set("content-length", String(body.length));
  // Without this Hono would copy each header once more.
  c.res = undefined;
  c.res = new Response(body, { status, headers });
};
