import { blocks, type Block } from "../../knowledge/blocks.ts";
import { regionName, regionOf } from "../../knowledge/regions.ts";
import { techniqueOf } from "../../knowledge/techniques/index.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import type { Side } from "../../shared/side.ts";
import { allowApplication, type Standing, type Warning } from "./allow-application.ts";

export type BlockGiven = { techniques: readonly string[]; regions: readonly string[]; side: Side };
export type Offer = Block & {
  /** What of it can't be given today, and the reason. */
  leftOut: { what: string; says: string; ruleId: string | null }[];
  /** What asks for a note before it is recorded. */
  warnings: Warning[];
};

const sideFor = (region: string, side: Side): Side =>
  regionOf(region)?.paired ? (side === "midline" ? "both" : side) : "midline";

/** A block is judged as every one of its techniques on every one of its regions would be (TREAT-14). */
export function allowBlock(standing: Standing, given: BlockGiven): { warnings: Warning[] } | Refused {
  const warnings: Warning[] = [];
  for (const technique of given.techniques)
    for (const region of given.regions) {
      const answer = judge(standing, technique, region, given.side);
      if (isRefused(answer)) return answer;
      warnings.push(...answer.warnings);
    }
  return { warnings: [...new Map(warnings.map((warning) => [warning.says, warning])).values()] };
}

function judge(standing: Standing, technique: string, region: string, side: Side) {
  const answer = allowApplication({
    ...standing,
    application: { technique, region, side: sideFor(region, side), parameters: {} },
  });
  return isRefused(answer) ? answer : (beyondLimits(standing, technique) ?? answer);
}

/** A block names no figures, so a technique whose lightest is above today's ceiling is out. */
function beyondLimits({ decision }: Standing, code: string): Refused | null {
  const technique = techniqueOf(code)!;
  for (const [name, { most, ruleId }] of Object.entries(decision?.limits ?? {})) {
    const parameter = technique.parameters[name];
    if (parameter?.kind === "number" && parameter.min > most)
      return refuse("TREAT-5", `${technique.name} can't be as light as today asks (${ruleId}).`, { ruleId });
  }
  return null;
}

/** The named blocks as far as they can be given today: nothing is left out unsaid. */
export function offerBlocks(standing: Standing): Offer[] {
  return blocks.map((block) => {
    const places = sift(block.regions, (region) => firstAnswer(standing, block.techniques, [region]), regionName);
    const methods = sift(
      block.techniques,
      (technique) => firstAnswer(standing, [technique], places.left),
      (code) => techniqueOf(code)?.name ?? code,
    );
    const none = places.left.length === 0 || methods.left.length === 0;
    const left = { regions: none ? [] : places.left, techniques: none ? [] : methods.left };
    const allowed = allowBlock(standing, { ...left, side: "both" });
    return {
      ...block,
      ...left,
      warnings: isRefused(allowed) ? [] : allowed.warnings,
      leftOut: [...places.out, ...(places.left.length === 0 ? [] : methods.out)],
    };
  });
}

/** Null where any of these techniques may be given on any of these regions, else why the last of them may not. */
function firstAnswer(standing: Standing, codes: readonly string[], places: readonly string[]): Refused | null {
  let refused: Refused | null = null;
  for (const technique of codes)
    for (const region of places) {
      const answer = judge(standing, technique, region, "both");
      if (!isRefused(answer)) return null;
      refused = answer;
    }
  return refused;
}

function sift(codes: readonly string[], ask: (code: string) => Refused | null, name: (code: string) => string) {
  const asked = codes.map((code) => ({ code, answer: ask(code) }));
  return {
    left: asked.flatMap(({ code, answer }) => (answer === null ? [code] : [])),
    out: asked.flatMap(({ code, answer }) =>
      answer === null ? [] : [{ what: name(code), says: answer.says, ruleId: ruleOf(answer) }],
    ),
  };
}

function ruleOf({ detail, refused }: Refused): string | null {
  const named = typeof detail === "object" && detail !== null && "ruleId" in detail ? detail.ruleId : null;
  return typeof named === "string" ? named : refused === "TREAT-3" ? "no consent" : null;
}
