import { bodyAreas } from "../../../../../knowledge/body-areas.ts";
import { regions } from "../../../../../knowledge/regions.ts";
import { sensitive } from "../../../../prepare/consent-terms.ts";
import { toggled } from "../../../room/screen/touches.ts";
import type { Agree } from "./consent.ts";
import { chip, chips, fold, group } from "./controls.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";

/** Last time's places first, the others by area; each that needs a yes of its own is asked for by name. */
export function agreePlaces(at: Here, { agreed, agree }: Agree): Child[] {
  const { visit, stands } = at;
  const avoided = new Set(stands.decision?.avoidRegions.map(({ region }) => region));
  const first = new Set([...(visit.lastConsent?.regions ?? []), ...(visit.complaint?.regions ?? [])]);
  const named = (code: string, name: string) => (avoided.has(code) ? `${name} (leave alone today)` : name);
  const place = ({ code, name }: { code: string; name: string }) =>
    chip(named(code, name), agreed.regions.includes(code), () => agree({ regions: toggled(agreed.regions, code) }), {
      key: code,
    });
  const own = ({ code, name }: { code: string; name: string }) =>
    chip(
      `Yes to the ${named(code, name)}`,
      agreed.sensitive.includes(code),
      () => agree({ sensitive: toggled(agreed.sensitive, code) }),
      { key: code },
    );
  const ordinary = regions.filter(({ code }) => !sensitive.includes(code));
  const asking = regions.filter(({ code }) => sensitive.includes(code));
  return [
    group(
      "On",
      chips(ordinary.filter(({ code }) => first.has(code)).map(place)),
      fold(at, "others", first.size > 0 ? "Other places" : "Which places", () => [
        bodyAreas.map((area) => {
          const places = ordinary.filter(({ code }) => area.regions.includes(code) && !first.has(code));
          return places.length === 0
            ? null
            : h("div", { key: area.name }, h("h4", { class: "quiet" }, area.name), chips(places.map(place)));
        }),
      ]),
    ),
    group(
      "Each needs its own yes",
      chips(asking.filter(({ code }) => first.has(code)).map(own)),
      fold(at, "own", "Face, chest, belly, groin, hip, buttock", () => [
        chips(asking.filter(({ code }) => !first.has(code)).map(own)),
      ]),
    ),
  ];
}
