import { regionName, regions } from "../../../../../knowledge/regions.ts";
import { techniques } from "../../../../../knowledge/techniques/index.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";
import { techniqueName } from "./say.ts";

/** What today's answers leave out stands above every choice, and can't be closed. */
export function limitsLine({ stands: { decision }, treatable, soFar }: Here): Child {
  if (!decision || !treatable || soFar.signed) return null;
  const places = [...new Set(decision.avoidRegions.map(({ region }) => region))];
  const methods = [...new Set(decision.avoidTechniques.map(({ technique }) => technique))];
  const lines = [
    places.length === 0
      ? ""
      : `Leave alone: ${places.length === regions.length ? "everywhere, until they say where" : places.map(regionName).join(", ")}.`,
    methods.length === 0 ? "" : `Not today: ${methods.map(techniqueName).join(", ")}.`,
    ...decision.avoidOptions.map(({ parameter, option }) => `${labelOf(parameter)}: not “${option}”.`),
    ...Object.entries(decision.limits).map(([parameter, { most }]) => sayCeiling(parameter, most)),
    ...(decision.overridden ?? []).map(({ says }) => says),
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return h(
    "div",
    { class: "note care room-limits", role: "note" },
    lines.map((line) => h("p", {}, line)),
  );
}

const known = (name: string) =>
  techniques.map((technique) => technique.parameters[name]).find((parameter) => parameter !== undefined);

const labelOf = (name: string) => known(name)?.label ?? name;

function sayCeiling(name: string, most: number): string {
  const parameter = known(name);
  return parameter?.kind === "number"
    ? `${parameter.label}: at most ${most} ${parameter.unit}.`
    : `${name}: at most ${most}.`;
}
