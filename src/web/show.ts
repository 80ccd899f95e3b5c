import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import type { Ask } from "./house.ts";

export type Status = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

export function show(c: Ask, page: ReactElement, status: Status = 200): Response {
  return c.html(`<!doctype html>${renderToString(page)}`, status);
}

/** After a form has been taken, the browser asks for the next page, so that going back never sends it again. */
export function onTo(c: Ask, path: string): Response {
  return c.redirect(path, 303);
}
