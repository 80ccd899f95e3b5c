import { z } from "zod";
import { ownPicture } from "../../body/figure/draw-own.ts";
import { ownJointNames, ownPoseFaults, ownPostures, ownViews } from "../../body/figure/own-pose.ts";
import { areas, kinds, usualMostPain } from "../../knowledge/exercises/exercise.ts";
import type { Exercise } from "../../knowledge/exercises.ts";
import { mostThings, ownThingFaults, ownThings } from "../../body/figure/own-things.ts";
import { regions } from "../../knowledge/regions.ts";
import { notYetReviewed } from "../../knowledge/source.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";

const keys = <T extends object>(of: T) => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];
const line = (what: string, most: number) =>
  z
    .string(`Please give ${what}.`)
    .trim()
    .min(1, `Please give ${what}.`)
    .max(most, `Please give ${what} in at most ${most} letters.`);
const whole = (what: string, least: number, most: number) => {
  const says = `Please give a whole number from ${least} to ${most} for ${what}.`;
  return z.int(says).min(least, says).max(most, says);
};
const pose = z.strictObject({
  posture: z.enum(keys(ownPostures), "Please choose how the body stands or lies."),
  joints: z.partialRecord(
    z.enum(ownJointNames as unknown as [(typeof ownJointNames)[number]]),
    z.number("Please give whole degrees."),
  ),
});

/** An exercise of the practice's own: as it is kept, and as it is handed from one practice to another. */
export const ownExerciseSchema = z.strictObject({
  name: line("a name", 80),
  kind: z.enum(keys(kinds), "Please choose what kind of exercise it is."),
  area: z.enum(areas, "Please choose the part of the body under which it stands."),
  start: line("how to begin", 300),
  end: line("where it goes", 300),
  cue: line("a cue", 300),
  sets: whole("sets", 1, 5),
  repetitions: whole("repetitions", 1, 30),
  holdS: whole("the hold, in seconds", 0, 120),
  timesADay: whole("times a day", 1, 10),
  regions: z
    .array(z.enum(regions.map(({ code }) => code) as [string, ...string[]], "Please choose the regions from the list."))
    .min(1, "Please choose where it works: today's answers are held against that.")
    .max(12, "Please choose at most twelve regions."),
  endOfRange: z.boolean("Please say whether it goes to the end of the range."),
  seenFrom: z.enum(keys(ownViews), "Please choose from where it is seen."),
  poses: z.tuple([pose, pose], "Please draw where it starts and where it ends."),
  // Files of before anything was used name nothing.
  uses: z
    .array(z.enum(keys(ownThings), "Please choose what is used from the list."))
    .max(mostThings, `Please choose at most ${mostThings} things: more hide the body.`)
    .default([]),
});
export type OwnExercise = z.infer<typeof ownExerciseSchema>;

/** What can't be kept is refused by the first thing that is wrong with it, the poses last. */
export function checkOwn(given: unknown): OwnExercise | Refused<"ADVISE-33" | "ADVISE-37"> {
  const read = ownExerciseSchema.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0]!;
    const says =
      issue.code === "unrecognized_keys"
        ? `There is more in it than we know: ${issue.keys.join(", ")}.`
        : issue.message;
    return refuse("ADVISE-33", says, { field: String(issue.path[0] ?? "") });
  }
  if (read.data.poses[0].posture !== read.data.poses[1].posture)
    return refuse("ADVISE-33", "An exercise starts and ends in the same posture. Please choose one.", {
      field: "posture",
    });
  const faults = read.data.poses.flatMap((each, k) =>
    ownPoseFaults(each).map((says) => `${k === 0 ? "Start" : "End"}: ${says}.`),
  );
  if (faults.length > 0) return refuse("ADVISE-33", faults.join(" "), { field: "poses" });
  const misused = ownThingFaults(read.data.poses[0], read.data.uses, read.data.seenFrom);
  return misused.length > 0 ? refuse("ADVISE-37", misused.join(" "), { field: "uses" }) : read.data;
}

/** As every other exercise, so that it is weighed, given, drawn and played like them. */
export function asExercise(id: string, own: OwnExercise): Exercise {
  return {
    id,
    name: own.name,
    kind: own.kind,
    area: own.area,
    start: own.start,
    end: own.end,
    cue: own.cue,
    targets: "",
    dose: { sets: own.sets, repetitions: own.repetitions, holdS: own.holdS, timesADay: own.timesADay },
    daysAWeek: [7, 7],
    mostPain: usualMostPain,
    sided: true,
    harder: null,
    easier: null,
    notWhen: [],
    safety: { regions: own.regions, endOfRange: own.endOfRange, rules: [] },
    picture: ownPicture(own.poses, own.seenFrom, own.holdS, own.uses),
    sources: ["common-practice"],
    ...notYetReviewed,
  };
}

const file = z.strictObject({ supple: z.literal("exercise"), version: z.literal(1), exercise: z.unknown() });

export const writeOwnFile = (own: OwnExercise): string =>
  `${JSON.stringify({ supple: "exercise", version: 1, exercise: own }, null, 2)}\n`;

const longest = 20_000;

/** A file from another practice, held to all that is asked of one that is drawn here. */
export function readOwnFile(text: string): OwnExercise | Refused<"ADVISE-33" | "ADVISE-34" | "ADVISE-37"> {
  if (text.trim() === "") return refuse("ADVISE-34", "Please choose the file of an exercise.", { field: "file" });
  if (text.length > longest) return refuse("ADVISE-34", "That file is too long for one exercise.", { field: "file" });
  const read = file.safeParse(parsed(text));
  if (!read.success)
    return refuse(
      "ADVISE-34",
      "That file is not an exercise that Supple wrote. Please save it again where it was made.",
      {
        field: "file",
      },
    );
  return checkOwn(read.data.exercise);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
