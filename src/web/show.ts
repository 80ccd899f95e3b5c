import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Refused } from "../shared/refusal.ts";
import type { Ask } from "./house.ts";

export type Status = 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503;

export function show(c: Ask, page: ReactElement, status: Status = 200): Response {
  return c.html(`<!doctype html>${renderToStaticMarkup(page)}`, status);
}

/** The same page with what was typed: 200 when asked for, 422 when a form was refused. */
export function showKept(c: Ask, page: ReactElement, refused: Refused | null): Response {
  return show(c, page, refused ? 422 : 200);
}

/** After a form has been taken, the browser asks for the next page, so that going back never sends it again. */
export function onTo(c: Ask, path: string): Response {
  return c.redirect(path, 303);
}
