import type { Tx } from "../../db/transaction.ts";
import { practitioners, rooms } from "../../practice/index.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import type { Wanted } from "./places.ts";

/** BOOK-33. With whom and where, if the form says so: only somebody who treats here, and a room of ours. */
export async function wantedFrom(tx: Tx, values: Values, rule: string): Promise<Wanted | Refused> {
  const [colleagueId, roomId] = [one(values, "who"), one(values, "room")];
  if (colleagueId && !(await practitioners(tx)).some((each) => each.colleagueId === colleagueId))
    return refuse(rule, "Please choose somebody who treats here.", { field: "who" });
  if (roomId && !(await rooms(tx)).some((each) => each.roomId === roomId))
    return refuse(rule, "Please choose one of the rooms here.", { field: "room" });
  return { ...(colleagueId ? { colleagueId } : {}), ...(roomId ? { roomId } : {}) };
}

/** Everybody who treats here and every room, to be chosen from. */
export async function choices(tx: Tx) {
  return {
    people: (await practitioners(tx)).map(({ colleagueId, name }) => ({ value: colleagueId, label: name })),
    rooms: (await rooms(tx)).map(({ roomId, name }) => ({ value: roomId, label: name })),
  };
}
