import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../db/transaction.ts";
import { audit, hashPassword, newSecret, seal, shortestPassword } from "../privacy/index.ts";
import { newId } from "../shared/id.ts";
import { refuse, type Refused } from "../shared/refusal.ts";

export type Opening = {
  practiceId: string;
  practiceName: string;
  name: string;
  email: string;
  password: string;
  demonstration: boolean;
  competencies: { competency: string; awardedBy: string; awardedOn: string }[];
  insuredFrom: string | null;
  key: Buffer;
  now: Temporal.Instant;
};
export type Opened = { colleagueId: string; secret: string };

/** The first visit: a practice with one owner who treats, a room, weekday hours and two services, ready to be booked. */
export async function openPractice(tx: Tx, opening: Opening): Promise<Opened | Refused> {
  const fault = faultIn(opening);
  if (fault) return refuse("PRAC-1", fault);
  await sql`select open_practice(${opening.practiceId}, ${opening.practiceName}, ${opening.demonstration})`.execute(tx);
  const colleague_id = newId();
  const secret = newSecret();
  await tx
    .insertInto("colleague")
    .values({
      colleague_id,
      name: opening.name,
      email: opening.email.trim().toLowerCase(),
      title: "Soft tissue therapist",
      password_hash: await hashPassword(opening.password),
      second_factor_sealed: seal(opening.key, secret),
    })
    .execute();
  await tx
    .insertInto("colleague_role")
    .values(["owner", "practitioner"].map((role) => ({ colleague_id, role })))
    .execute();
  await scope(tx, colleague_id, opening);
  await furnish(tx, colleague_id);
  await audit(tx, colleague_id, "opened", "practice", opening.practiceId);
  return { colleagueId: colleague_id, secret };
}

function faultIn(opening: Opening): string | null {
  if (opening.practiceName.trim() === "" || opening.practiceName.length > 200)
    return "Please give the practice a name of up to 200 letters.";
  if (opening.name.trim() === "" || opening.name.length > 200) return "Please give your name.";
  if (!/^[^@\s]+@[^@\s]+$/.test(opening.email.trim()) || opening.email.length > 254)
    return "Please give an e-mail address.";
  if (opening.password.length < shortestPassword || opening.password.length > 1000)
    return `Please choose a password of at least ${shortestPassword} letters. Four words you can remember make a good one.`;
  return null;
}

async function scope(tx: Tx, colleague_id: string, opening: Opening): Promise<void> {
  for (const held of opening.competencies)
    await tx
      .insertInto("qualification")
      .values({
        qualification_id: newId(),
        colleague_id,
        competency: held.competency,
        awarded_by: held.awardedBy,
        awarded_on: held.awardedOn,
      })
      .execute();
  if (opening.insuredFrom)
    await tx
      .insertInto("insurance_cover")
      .values({
        insurance_cover_id: newId(),
        colleague_id,
        insurer: "As declared by the therapist",
        during: `[${opening.insuredFrom},)`,
      })
      .execute();
}

async function furnish(tx: Tx, colleague_id: string): Promise<void> {
  await tx.insertInto("room").values({ room_id: newId(), name: "Treatment room" }).execute();
  const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({
    working_hours_id: newId(),
    colleague_id,
    weekday,
    starts: "09:00",
    ends: "17:30",
  }));
  await tx.insertInto("working_hours").values(weekdays).execute();
  const services = [
    { name: "First visit", about: "We talk, assess, treat and plan together.", minutes: 75, price_pence: 7500 },
    {
      name: "Follow-up visit",
      about: "We check what changed, treat, and take the plan further.",
      minutes: 60,
      price_pence: 6000,
    },
  ];
  await tx
    .insertInto("service")
    .values(services.map((service) => ({ ...service, service_id: newId(), recovery_minutes: 10 })))
    .execute();
}
