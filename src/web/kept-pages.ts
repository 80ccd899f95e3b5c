import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import type { Env } from "./house.ts";
import { exercises } from "../knowledge/exercises.ts";
import { to, urls } from "./urls.ts";

type Encoding = "br" | "gzip" | "identity";
type Kept = { headers: Record<string, string>; bodies: Record<Encoding, Buffer> };

const squeeze = promisify(brotliCompress);
const zip = promisify(gzip);
const mostKept = 200;

/**
 * The public pages are the same for everyone, so each is rendered and compressed once and answered from memory until
 * something that it shows changes.
 */
export class KeptPages {
  readonly #pages = new Map<string, Kept>();
  readonly #facts = new Map<string, unknown>();
  #listening = false;
  /** Grows with every change, so that a page made meanwhile is known to be old. */
  change = 0;

  forget(): void {
    this.change++;
    this.#pages.clear();
    this.#facts.clear();
  }

  /** Without word of changes from the database nothing may be kept. */
  listening(on: boolean): void {
    this.#listening = on;
    this.forget();
  }

  /** What the public pages show, asked of the database once between changes. Nothing (null) is asked again. */
  async remember<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const held = this.#facts.get(key);
    if (held !== undefined) return held as T;
    const { change } = this;
    const asked = await ask();
    const lasting = this.#listening && change === this.change && this.#facts.size < mostKept;
    if (asked !== null && lasting) this.#facts.set(key, asked);
    return asked;
  }

  async keep(key: string, page: Response, change: number): Promise<void> {
    const identity = Buffer.from(await page.arrayBuffer());
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    const [br, zipped] = await Promise.all([squeeze(identity, { params }), zip(identity)]);
    if (!this.#listening || change !== this.change || this.#pages.size >= mostKept) return;
    const etag = `"${createHash("sha256").update(identity).digest("base64url").slice(0, 16)}"`;
    const headers = { ...Object.fromEntries(page.headers), etag, vary: "accept-encoding" };
    this.#pages.set(key, { headers, bodies: { br, gzip: zipped, identity } });
  }

  /** Answers from memory; false where this page is not kept. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const kept = request.method === "GET" ? this.#pages.get(`${request.headers.host}${request.url}`) : undefined;
    if (!kept) return false;
    if (request.headers["if-none-match"] === kept.headers["etag"]) {
      response.writeHead(304, { etag: kept.headers["etag"], vary: "accept-encoding" }).end();
      return true;
    }
    const encoding = encodingFor(request.headers["accept-encoding"]);
    const body = kept.bodies[encoding];
    const headers: Record<string, string | number> = { ...kept.headers, "content-length": body.length };
    if (encoding !== "identity") headers["content-encoding"] = encoding;
    response.writeHead(200, headers).end(body);
    return true;
  }
}

function encodingFor(accepted = ""): Encoding {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

const forEveryone: ReadonlySet<string> = new Set([
  urls.home,
  urls.services,
  urls.exercises,
  ...exercises.map(({ id }) => to("exercise", { exercise: id })),
]);

/** Keeps what everyone may see; what is for one person is marked so that nobody on the way keeps it. */
export function keepPublicPages(kept: KeptPages): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { change } = kept;
    await next();
    if (c.req.method === "GET" && c.res.status === 200 && forEveryone.has(c.req.path)) {
      c.res.headers.set("cache-control", "public, max-age=0, must-revalidate");
      const url = new URL(c.req.url);
      if (url.search === "") await kept.keep(`${url.host}${url.pathname}`, c.res.clone(), change);
    } else if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  };
}
