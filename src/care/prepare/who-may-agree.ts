import { refuse, type Refused } from "../../shared/refusal.ts";
import type { Giver } from "./consent-terms.ts";

/** What a practice asks for below eighteen; it may ask for more than the law, never for less than sixteen. */
export type ConsentSettings = {
  guardianPresentBelow: number;
  guardianAgreesBelow: number;
  /** Whether a child under sixteen who understands enough may agree alone, with a note of how that was judged. */
  childMayDecide: boolean;
  chaseAfterDays: number;
};

export const strictest: ConsentSettings = {
  guardianPresentBelow: 18,
  guardianAgreesBelow: 18,
  childMayDecide: false,
  chaseAfterDays: 14,
};

export type AbilityNote = { about: "competence" | "capacity"; able: boolean };

type Asked = {
  age: number;
  giver: Giver;
  guardianPresent: boolean;
  assent: string;
  guardianAbsentReason: string;
  /** Today's notes, the newest last. */
  notes: readonly AbilityNote[];
};

const field = (name: string) => ({ field: name });

/** PREP-7 PREP-24. Whether this person's yes is enough today, under the law and this practice's own, stricter, ages. */
export function whoMayAgree(asked: Asked, settings: ConsentSettings): Refused<"PREP-7" | "PREP-24"> | null {
  return lacking(asked) ?? (asked.age < 18 ? young(asked, settings) : ofAge(asked));
}

const cannotDecide = ({ notes, age }: Pick<Asked, "notes" | "age">): boolean =>
  age >= 16 && notes.findLast(({ about }) => about === "capacity")?.able === false;

/** Where today's note says that somebody cannot decide this, their own yes is not enough. */
function lacking(asked: Asked): Refused<"PREP-24"> | null {
  const { giver, age } = asked;
  if (!cannotDecide(asked) || giver === "attorney" || (giver === "guardian" && age < 18)) return null;
  const who = age < 18 ? "a parent or guardian, or a deputy for health," : "an attorney or deputy for health";
  return refuse(
    "PREP-24",
    `Your note says that the client can't decide this today. Only ${who} can agree.`,
    field("giver"),
  );
}

function ofAge(asked: Asked): Refused<"PREP-7"> | null {
  if (asked.giver === "client" || (asked.giver === "attorney" && cannotDecide(asked))) return null;
  return refuse("PREP-7", "A grown-up agrees for themselves. Somebody else's yes needs a note on capacity first.", {
    ...field("giver"),
  });
}

function young(asked: Asked, settings: ConsentSettings): Refused<"PREP-7"> | null {
  const { age, giver, guardianPresent, assent, guardianAbsentReason, notes } = asked;
  if (assent.trim() === "")
    return refuse("PREP-7", "Please ask the young person too, and write their own yes.", field("assent"));
  const cannot = cannotDecide(asked);
  if (giver === "attorney" && !cannot)
    return refuse(
      "PREP-7",
      age < 16
        ? "Under sixteen no attorney or deputy agrees: a parent or guardian does, or a child who can decide it."
        : "A deputy’s yes needs a note on capacity first.",
      field("giver"),
    );
  const competent = notes.findLast(({ about }) => about === "competence")?.able === true;
  const alone = age < 16 ? settings.childMayDecide && competent : !cannot && age >= settings.guardianAgreesBelow;
  if (giver === "client" && !alone)
    return refuse(
      "PREP-7",
      age < 16
        ? "Under sixteen a parent or guardian agrees too, or a note says why this child can decide it."
        : `This practice asks a parent or guardian to agree below ${settings.guardianAgreesBelow}.`,
      field("giver"),
    );
  if (age >= settings.guardianPresentBelow || guardianPresent) return null;
  if (alone && guardianAbsentReason.trim() !== "") return null;
  return refuse(
    "PREP-7",
    "A parent or guardian is with us. Please record that they are here.",
    field("guardianPresent"),
  );
}
