import { regionOf } from "../../knowledge/regions.ts";
import { shallowPlaces } from "../../knowledge/shallow-places.ts";
import { type Held, mayGive, sayGate, techniqueOf } from "../../knowledge/techniques/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import type { Side } from "../../shared/side.ts";
import type { Overridden, SafetyDecision } from "../prepare/index.ts";
import { forbiddenBy, tooDeepOn, tooFirmOn } from "./forbidden-by.ts";
import { insteadOf, sayInstead } from "./instead.ts";
import { nearTo, spannedBy, touchedBy } from "./reach.ts";

export type Given = {
  technique: string;
  region: string;
  side: Side;
  parameters: Readonly<Record<string, string | number>>;
};
/** A decision, with the limits that somebody has gone beyond, where anybody has. */
export type Judged = SafetyDecision & { overridden?: readonly (Overridden & { says: string })[] };
/** What stands on the day of a visit, whatever is then given. */
export type Standing = {
  decision: Judged | null;
  /** Whether a consent that stands at that moment names this region and technique. */
  consented: (touch: { region: string; technique: string }) => boolean;
  competencies: readonly Held[];
  /** `until` is the first day without cover. */
  cover: readonly { from: string; until: string | null }[];
  /** ISO date of the visit. */
  day: string;
};
export type Question = Standing & { application: Given };
export type Warning = { ruleId: string; says: string };

/** Whether this may be recorded as given, and what to be careful of. The first thing that forbids it is the answer. */
export function allowApplication(question: Question): { warnings: Warning[] } | Refused {
  return (
    unknownPlace(question.application) ??
    unscreened(question.decision) ??
    unconsented(question) ??
    outOfScope(question) ??
    unsafe(question, question.decision!) ?? {
      warnings: [
        ...goneBeyond(question.decision!, question.application),
        ...nearAvoided(question.decision!, question.application),
      ],
    }
  );
}

function unknownPlace({ region, side }: Given): Refused | null {
  const place = placeOf(region);
  if (!place) return refuse("TREAT-2", "Please choose a region from the list.", { field: "region" });
  if (place.paired === (side === "midline"))
    return refuse(
      "TREAT-2",
      place.paired ? `Please choose a side for the ${place.name}.` : `The ${place.name} has no sides: choose midline.`,
      { field: "side" },
    );
  return null;
}

export function unscreened(decision: SafetyDecision | null): Refused | null {
  if (!decision || decision.flow === "not-screened")
    return refuse("TREAT-4", "Today's health questions are not all answered and reviewed yet. Please do that first.");
  if (decision.flow === "blocked")
    return refuse("TREAT-4", "Today's answers stop treatment. Please see what to say to the client.");
  return null;
}

/** Each hand needs a consent that names its place: what is private is never covered by something wider (INV-14). */
function unconsented({ consented, application }: Question): Refused | null {
  const { technique } = application;
  const open = touchedBy(application).filter((region) => !consented({ region, technique }));
  if (open.length === 0) return null;
  return refuse(
    "TREAT-3",
    `Today's consent does not cover the ${nameOf(open[0]!)} with this technique. Please ask the client, and record it.`,
    { field: "region", regions: open },
  );
}

/** INV-12, INV-13: ours to give, qualified and insured on the very day. */
function outOfScope(question: Question): Refused | null {
  const { application, competencies, cover, day } = question;
  const technique = techniqueOf(application.technique);
  if (!technique) return refuse("TREAT-2", "Please choose a technique from the list.");
  if ("notOurs" in technique.gate)
    return refuse("TREAT-6", `${technique.gate.notOurs} ${sayInstead(insteadOf(question))}`.trim());
  if (!mayGive(technique, competencies, day)) {
    const says = `${technique.name} asks for ${sayGate(technique)}, and on ${day} that was not recorded for you.`;
    return refuse("TREAT-6", `${says} ${sayInstead(insteadOf(question))}`.trim());
  }
  if (!cover.some((policy) => policy.from <= day && (policy.until === null || day < policy.until)))
    return refuse("TREAT-6", `No insurance cover is recorded for ${day}.`);
  return null;
}

function unsafe(question: Question, decision: SafetyDecision): Refused | null {
  const { application } = question;
  const technique = techniqueOf(application.technique)!;
  const forbid = (says: string, ruleId: string, field?: string) =>
    refuse("TREAT-5", `${says} (${ruleId}; ${sourceOf(decision, ruleId)}). ${sayInstead(insteadOf(question))}`.trim(), {
      ruleId,
      ...(field ? { field } : {}),
    });
  const touched = touchedBy(application);
  const place = decision.avoidRegions.find((avoid) => touched.includes(avoid.region));
  if (place) return forbid(`Not here today: the ${nameOf(place.region)} is to be left alone`, place.ruleId, "region");
  const method = forbiddenBy(decision, technique);
  if (method) return forbid(`Not ${technique.name.toLowerCase()} today`, method);
  const shallow = tooDeepOn(technique, touched);
  if (shallow)
    return forbid(
      `${shallowPlaces.says}: not ${technique.name.toLowerCase()} on the ${nameOf(shallow)}`,
      shallowPlaces.ruleId,
      "region",
    );
  const { parameters } = application;
  const option = decision.avoidOptions.find((avoid) => parameters[avoid.parameter] === avoid.option);
  if (option) {
    const label = technique.parameters[option.parameter]!.label.toLowerCase();
    return forbid(`Not “${option.option}” for ${label} today`, option.ruleId, option.parameter);
  }
  for (const [name, { most, ruleId }] of Object.entries(decision.limits)) {
    const figure = parameters[name];
    if (typeof figure !== "number" || figure <= most) continue;
    const label = technique.parameters[name]!.label.toLowerCase();
    return forbid(`At most ${most} for ${label} today`, ruleId, name);
  }
  const firm = tooFirmOn(parameters, touched);
  if (firm)
    return forbid(
      `${shallowPlaces.says}: pressure of ${shallowPlaces.pressureAtMost} at most on the ${nameOf(firm)}`,
      shallowPlaces.ruleId,
      "pressureFelt",
    );
  return null;
}

/** PREP-16. Where a limit would have stood, going beyond it is said, with the reason that was given. */
function goneBeyond({ overridden = [] }: Judged, application: Given): Warning[] {
  const { technique, parameters } = application;
  const touched = touchedBy(application);
  const stoodHere = ({ kind, code }: Overridden) =>
    (kind === "avoid-regions" && touched.includes(code)) ||
    (kind === "avoid-techniques" && techniqueOf(code)?.family === techniqueOf(technique)?.family) ||
    (kind === "avoid-option" && parameters[code.split(":")[0]!] === code.split(":")[1]) ||
    (kind === "at-most" && parameters[code] !== undefined);
  return overridden
    .filter(stoodHere)
    .map(({ ruleId, reason }) => ({ ruleId, says: `You go beyond a limit here (${ruleId}): ${reason}.` }));
}

/** INV-08: work beside an avoided region, or that pulls on one or on its neighbours, needs a note. */
function nearAvoided(decision: Judged, application: Given): Warning[] {
  const spanned = spannedBy(application);
  const near = nearTo(spanned);
  const beyond = (decision.overridden ?? []).flatMap(({ kind, code, ruleId }) =>
    kind === "avoid-regions" ? [{ region: code, ruleId }] : [],
  );
  const warned = [...decision.avoidRegions, ...beyond]
    .filter(({ region }) => near.has(region))
    .map(({ region, ruleId }) => ({
      ruleId,
      says: `This ${spanned.includes(region) ? "pulls on" : "is close to"} the ${nameOf(region)}, which is to be left alone today (${ruleId}).`,
    }));
  return [...new Map(warned.map((warning) => [warning.says, warning])).values()];
}

const placeOf = (region: string) => regionOf(region);
const nameOf = (region: string) => placeOf(region)?.name ?? region;

const sourceOf = (decision: SafetyDecision, ruleId: string) =>
  ruleId === shallowPlaces.ruleId
    ? shallowPlaces.sources[0]
    : (decision.fired.find((rule) => rule.ruleId === ruleId)?.sources[0] ?? "today's answers");
