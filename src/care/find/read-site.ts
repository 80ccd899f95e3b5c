import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { competencies } from "../../knowledge/competencies.ts";
import type { Held } from "../../knowledge/techniques/index.ts";
import { type Badge, badges, practiceDetails, practitioners } from "../../practice/index.ts";
import { nextTurn, shownBadges, withoutLower } from "./badges.ts";
import { withAddress } from "./people.ts";
import { wordings } from "./wordings.sql.ts";

/** What most public pages show, as it stands on this day; `turn` is the moment from which it may not be true any more. */
export async function readSite(tx: Tx, now: Temporal.Instant, timeZone: string) {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const all = await badges(tx);
  const shown = shownBadges(all, today);
  const people = withAddress(await practitioners(tx)).map((person) => {
    const own = shown.filter(({ colleagueId }) => colleagueId === person.colleagueId);
    return {
      ...person,
      badges: withoutLower(own).map((badge) => ({ ...badge, called: called(badge) })),
      held: heldOf(own),
    };
  });
  const turn = nextTurn(all, today);
  return {
    today,
    people: people.toSorted((one, other) => one.name.localeCompare(other.name)),
    details: await practiceDetails(tx),
    wordings: await wordings(tx),
    turn: turn === null ? null : Temporal.PlainDate.from(turn).toZonedDateTime(timeZone).toInstant(),
  };
}

const called = ({ kind, name }: Badge) =>
  kind === "qualification" ? (competencies.find(({ code }) => code === name)?.name ?? "") : name;

const heldOf = (own: readonly Badge[]): Held[] =>
  own
    .filter(({ kind }) => kind === "qualification")
    .map(({ name, from, until }) => ({ competency: name, from, until }));
