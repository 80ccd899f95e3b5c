import { regions } from "../../knowledge/regions.ts";
import { techniqueOf, techniques } from "../../knowledge/techniques/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import type { Side } from "../../shared/side.ts";
import type { Overridden, SafetyDecision } from "../prepare/index.ts";

export type Given = {
  technique: string;
  region: string;
  side: Side;
  parameters: Readonly<Record<string, string | number>>;
};
/** A decision, with the limits that somebody has gone beyond, where anybody has. */
type Judged = SafetyDecision & { overridden?: readonly Overridden[] };
export type Question = {
  decision: Judged | null;
  /** Whether a consent that stands now names this region and technique. */
  consented: boolean;
  competencies: readonly { competency: string; from: string; until: string | null }[];
  cover: readonly { from: string; until: string | null }[];
  /** ISO date of the visit. */
  day: string;
  application: Given;
};
export type Warning = { ruleId: string; says: string };

/** Whether this may be recorded as given, and what to be careful of. The first thing that forbids it is the answer. */
export function allowApplication(question: Question): { warnings: Warning[] } | Refused {
  return (
    unknownPlace(question.application) ??
    unscreened(question.decision) ??
    unconsented(question) ??
    outOfScope(question) ??
    unsafe(question.decision!, question.application) ?? {
      warnings: [
        ...goneBeyond(question.decision!, question.application),
        ...nearAvoided(question.decision!, question.application),
      ],
    }
  );
}

function unknownPlace({ region, side }: Given): Refused | null {
  const place = regions.find((known) => known.code === region);
  if (!place) return refuse("TREAT-2", "Please choose a region from the list.");
  if (place.paired === (side === "midline"))
    return refuse(
      "TREAT-2",
      place.paired ? `Please choose a side for the ${place.name}.` : `The ${place.name} has no sides: choose midline.`,
    );
  return null;
}

function unscreened(decision: Judged | null): Refused | null {
  if (!decision || decision.flow === "not-screened")
    return refuse("TREAT-4", "Today's health questions are not all answered and reviewed yet. Please do that first.");
  if (decision.flow === "blocked")
    return refuse("TREAT-4", "Today's answers stop treatment. Please see what to say to the client.");
  return null;
}

function unconsented({ consented }: Question): Refused | null {
  if (consented) return null;
  return refuse(
    "TREAT-3",
    "Today's consent does not cover this region with this technique. Please ask the client, and record it.",
  );
}

/** INV-12: qualified and insured on the very day. */
function outOfScope({ application, competencies, cover, day }: Question): Refused | null {
  const technique = techniqueOf(application.technique);
  if (!technique) return refuse("TREAT-2", "Please choose a technique from the list.");
  const held = competencies.filter(({ from, until }) => from <= day && (until === null || day <= until));
  const lacking = technique.needs.find((needed) => !held.some(({ competency }) => covers(competency, needed)));
  if (lacking) return refuse("TREAT-6", `On ${day} you held no qualification (${lacking}) for ${technique.name}.`);
  if (!cover.some((policy) => policy.from <= day && (policy.until === null || day < policy.until)))
    return refuse("TREAT-6", `No insurance cover is recorded for ${day}.`);
  return null;
}

const levels = ["Q3", "Q4", "Q5"];

/** A higher level includes the lower ones; a certificate stands for itself. */
function covers(held: string, needed: string): boolean {
  return held === needed || (levels.includes(needed) && levels.indexOf(held) > levels.indexOf(needed));
}

function unsafe(decision: Judged, { technique, region, parameters }: Given): Refused | null {
  const place = decision.avoidRegions.find((avoid) => avoid.region === region);
  if (place)
    return refuse("TREAT-5", `Not here today (${place.ruleId}): this region is to be left alone.`, place.ruleId);
  const method = decision.avoidTechniques.find((avoid) => avoid.technique === technique);
  if (method) {
    const instead = techniques.filter(
      (other) => !decision.avoidTechniques.some((avoid) => avoid.technique === other.code),
    );
    return refuse(
      "TREAT-5",
      `Not this technique today (${method.ruleId}). You could use ${instead.map((other) => other.name).join(", ")}.`,
      method.ruleId,
    );
  }
  const option = decision.avoidOptions.find((avoid) => parameters[avoid.parameter] === avoid.option);
  if (option) {
    const label = techniqueOf(technique)!.parameters[option.parameter]!.label.toLowerCase();
    return refuse("TREAT-5", `Not “${option.option}” for ${label} today (${option.ruleId}).`, option.ruleId);
  }
  for (const [parameter, { most, ruleId }] of Object.entries(decision.limits))
    if (typeof parameters[parameter] === "number" && parameters[parameter] > most)
      return refuse(
        "TREAT-5",
        `At most ${most} for ${techniqueOf(technique)!.parameters[parameter]!.label.toLowerCase()} today (${ruleId}).`,
        ruleId,
      );
  return null;
}

/** PREP-16. Where a limit would have stood, going beyond it is said, with the reason that was given. */
function goneBeyond({ overridden = [] }: Judged, { technique, region, parameters }: Given): Warning[] {
  const stoodHere = ({ kind, code }: Overridden) =>
    (kind === "avoid-regions" && code === region) ||
    (kind === "avoid-techniques" && code === technique) ||
    (kind === "avoid-option" && parameters[code.split(":")[0]!] === code.split(":")[1]) ||
    (kind === "at-most" && parameters[code] !== undefined);
  return overridden
    .filter(stoodHere)
    .map(({ ruleId, reason }) => ({ ruleId, says: `You go beyond a limit here (${ruleId}): ${reason}.` }));
}

/** INV-08: work beside an avoided region, or with a technique that pulls on its neighbours, needs a note. */
function nearAvoided(decision: Judged, { technique, region }: Given): Warning[] {
  const beside = regions.find((known) => known.code === region)!.beside;
  const further = techniqueOf(technique)!.reaches
    ? beside.flatMap((code) => regions.find((known) => known.code === code)!.beside)
    : [];
  const reached = new Set([...beside, ...further]);
  const beyond = (decision.overridden ?? []).flatMap(({ kind, code, ruleId }) =>
    kind === "avoid-regions" ? [{ region: code, ruleId }] : [],
  );
  const near = [...decision.avoidRegions, ...beyond].filter((avoid) => reached.has(avoid.region));
  return [
    ...new Map(
      near.map(({ region: code, ruleId }) => [
        `${code} ${ruleId}`,
        {
          ruleId,
          says: `This is close to the ${regions.find((known) => known.code === code)!.name}, which is to be left alone today (${ruleId}).`,
        },
      ]),
    ).values(),
  ];
}
