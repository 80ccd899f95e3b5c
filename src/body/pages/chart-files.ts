import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { regions } from "../../knowledge/regions.ts";
import { viewBoxOf } from "../chart/boxes.ts";
import { closerRules } from "../chart/closer.ts";
import { clipOf } from "../chart/clip.ts";
import { type View, views } from "../chart/views.ts";
import { zoneKey, zones } from "../chart/zones.ts";

const kept = (text: string, name: string, kind: string, type: string) => ({
  text,
  type,
  address: `/${name}-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.${kind}`,
});

const symbol = (id: string, view: View, inside: string) =>
  `<symbol id="${id}" viewBox="${viewBoxOf(view.name)}" overflow="visible">${inside}</symbol>`;

/** Looked at closely, a line grows less than what it bounds. */
const thin = (width: number) => `calc(${width}px*var(--thin,1))`;

/** Layer by layer, so that the arm covers the trunk; the page gives the colours. */
function drawn(view: View): string {
  const each = view.layers.map(
    ({ outline, edge, skin }) =>
      `<path d="${outline}" fill="var(--skin)"/>` +
      `<g fill="none" stroke="var(--contour)" stroke-linecap="round" stroke-linejoin="round">` +
      skin
        .map(({ path, weight }) => {
          const faint = Math.round(Math.min(1, 0.35 + weight * 0.5) * 100) / 100;
          return `<path d="${path}" stroke-width="${thin(Math.round(weight * 125) / 100)}" stroke-opacity="${faint}"/>`;
        })
        .join("") +
      `<path d="${edge}" stroke-width="${thin(1.9)}"/></g>`,
  );
  return symbol(view.name, view, each.join(""));
}

/** The drawn body, once for all pages: pages refer to its views by name. */
export const chartPicture = kept(
  `<svg xmlns="http://www.w3.org/2000/svg">${views.map(drawn).join("")}</svg>`,
  "body",
  "svg",
  "image/svg+xml",
);

export const zoneClass = (key: string): string => `z-${key.replaceAll(":", "-")}`;

/**
 * How the body looks, where each zone lies, and that it shows its colour while its box is ticked. Apart, because few pages
 * need it. Where marks lie over the body a zone asks only the list, which stands before it: hundreds of marks slow no tick.
 */
export const chartSheet = kept(
  [
    readFileSync(new URL("../../ui/body.css", import.meta.url), "utf8").replaceAll(/\s*\n\s*/g, "\n"),
    ...closerRules(),
    ...zones.map((zone) => `.${zoneClass(zoneKey(zone))}{clip-path:${clipOf(zone)}}`),
    ...regions.map(({ code }) => `.on-body:has(input[value="${code}"]:checked) .r-${code}{background:var(--chosen)}`),
    ...regions.map(
      ({ code }) =>
        `.on-body:has(input:is([value="${code}"],[value*=":${code}:"]):checked) .lies-there .s-${code}{display:block}`,
    ),
    ...zones
      .map(zoneKey)
      .map(
        (key) =>
          `.place-list:has(input[value="${key}"]:checked)~.body-map .${zoneClass(key)}{background:var(--chosen)}`,
      ),
  ].join("\n"),
  "body",
  "css",
  "text/css; charset=utf-8",
);
