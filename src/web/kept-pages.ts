import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import type { Temporal } from "temporal-polyfill";
import { exercises } from "../knowledge/exercises.ts";
import type { Ask, Env } from "./house.ts";
import { to, urls } from "./urls.ts";

type Encoding = "br" | "gzip" | "identity";
/** As it goes over the wire: names and values of the headers in turn, and the bytes. */
type Answer = { headers: string[]; body: Buffer };
/**
 * A picture is squeezed already, and kept only as it is. `until` in milliseconds: from then on the clock alone makes it
 * wrong, and null is never.
 */
type Kept = { etag: string; answers: Partial<Record<Encoding, Answer>> & { identity: Answer }; until: number | null };

const squeeze = promisify(brotliCompress);
const zip = promisify(gzip);
/** Titles, techniques, exercises and articles of one practice, and room to spare. */
const mostKept = 1000;
const squeezable = /^(?:text|application)\/|svg/;

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

  async keep(key: string, page: Response, change: number, until: number | null): Promise<void> {
    if (!this.#mayKeep(change)) return;
    const identity = Buffer.from(await page.arrayBuffer());
    const etag = `"${createHash("sha256").update(identity).digest("base64url").slice(0, 16)}"`;
    const same = { ...Object.fromEntries(page.headers), etag, vary: "accept-encoding" };
    const answer = (body: Buffer, more = {}) => ({
      headers: Object.entries({ ...same, "content-length": String(body.length), ...more }).flat(),
      body,
    });
    const answers: Kept["answers"] = { identity: answer(identity) };
    if (squeezable.test(page.headers.get("content-type") ?? "")) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
      const [br, gzipped] = await Promise.all([squeeze(identity, { params }), zip(identity)]);
      answers.br = answer(br, { "content-encoding": "br" });
      answers.gzip = answer(gzipped, { "content-encoding": "gzip" });
    }
    if (this.#mayKeep(change)) this.#pages.set(key, { etag, answers, until });
  }

  #mayKeep(change: number): boolean {
    return this.#listening && change === this.change && this.#pages.size < mostKept;
  }

  /** Answers from memory; false where this page is not kept, or its time has come. */
  answer(request: IncomingMessage, response: ServerResponse, now: () => number): boolean {
    const key = `${request.headers.host}${request.url}`;
    const kept = request.method === "GET" ? this.#pages.get(key) : undefined;
    if (!kept) return false;
    if (kept.until !== null && kept.until <= now()) {
      this.#pages.delete(key);
      return false;
    }
    if (request.headers["if-none-match"] === kept.etag) {
      response.writeHead(304, { etag: kept.etag, vary: "accept-encoding" }).end();
      return true;
    }
    const { headers, body } = kept.answers[encodingFor(request.headers["accept-encoding"])] ?? kept.answers.identity;
    response.writeHead(200, headers).end(body);
    return true;
  }
}

function encodingFor(accepted = ""): Encoding {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

const forEveryone: ReadonlySet<string> = new Set([
  urls.services,
  urls.exercises,
  ...exercises.map(({ id }) => to("exercise", { exercise: id })),
]);

/** Says that this page is the same for everyone, until something it shows changes or that moment comes. */
export function sameForEveryone(c: Ask, until: Temporal.Instant | null): void {
  c.set("keptUntil", { until: until?.epochMilliseconds ?? null });
}

/** Keeps what everyone may see; what is for one person is marked so that nobody on the way keeps it. */
export function keepPublicPages(kept: KeptPages): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { change } = kept;
    await next();
    const keeps = c.get("keptUntil") ?? (forEveryone.has(c.req.path) ? { until: null } : null);
    if (c.req.method === "GET" && c.res.status === 200 && keeps) {
      c.res.headers.set("cache-control", "public, max-age=0, must-revalidate");
      // There is no script on such a page for another window to reach, and a browser that has to part from that window
      // begins a new process first: a third of the time until somebody can read.
      c.res.headers.delete("cross-origin-opener-policy");
      const url = new URL(c.req.url);
      if (url.search === "") await kept.keep(`${url.host}${url.pathname}`, c.res.clone(), change, keeps.until);
    } else if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  };
}
