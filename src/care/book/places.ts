import type { Temporal } from "temporal-polyfill";
import { type Competence, isCompetent } from "../../knowledge/competencies.ts";
import { heldBy, type Interval, type Stretch } from "../../shared/interval.ts";
import {
  type Day,
  freeStarts,
  hoursOn,
  intervalOf,
  isFree,
  stillFree,
  takenBy,
  type Visit,
  visitAt,
  type WeeklyHours,
} from "./free-times.ts";

/** A place's id, or null for the practice's own address. */
type Place = string | null;

export type Needs = Visit & {
  competency: string | null;
  /** At the client's or at an event: no room of ours, and the way there and back. */
  away: boolean;
  travelMinutes: number;
  /** Those that it may be in, or none where any will do. */
  rooms: readonly string[];
  equipment: readonly string[];
};

export type Colleague = {
  colleagueId: string;
  name: string;
  hours: readonly (WeeklyHours & { placeId: Place })[];
  /** The hours of these dates stand in place of their weekday's. */
  special: readonly { date: string; starts: string; ends: string; placeId: Place }[];
  competencies: readonly Competence[];
};
export type Diary = {
  colleagues: readonly Colleague[];
  rooms: readonly { roomId: string; name: string; placeId: Place }[];
  busy: ReadonlyMap<string, readonly Stretch[]>;
};

export type Choice = {
  time: Interval;
  colleagueId: string;
  colleagueName: string;
  roomId: string | null;
  roomName: string;
  /** The people and things that are promised, and for how long. */
  resources: string[];
  held: Interval;
};

/** What the visit takes of everybody: the way there and back belongs to it. */
export const spanOf = (needs: Needs): Visit => ({
  minutesBefore: needs.minutesBefore + needs.travelMinutes,
  minutes: needs.minutes,
  recoveryMinutes: needs.recoveryMinutes + needs.travelMinutes,
});

/** Every moment at which somebody who can, somewhere that will do, with all that it needs, is free; the soonest first. */
export function freeAnywhere(diary: Diary, needs: Needs, days: readonly Day[], stepMinutes: number): number[] {
  const visit = spanOf(needs);
  const busy = (resource: string) => diary.busy.get(resource) ?? [];
  const starts = sitesOf(diary, needs).flatMap(({ place, rooms }) => {
    const wanted = diary.colleagues.flatMap((one) =>
      freeStarts(hoursAt(one, needs, days, place), busy(one.colleagueId), visit, stepMinutes),
    );
    const once = [...new Set(wanted)];
    const roomy =
      rooms === null ? once : [...new Set(rooms.flatMap((room) => stillFree(once, busy(room.roomId), visit)))];
    return needs.equipment.reduce((left, thing) => stillFree(left, busy(thing), visit), roomy);
  });
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** Whom or which room it has to be, or, with `preferred`, whom it is to be if they can. */
export type Wanted = { colleagueId?: string; roomId?: string; preferred?: string };

/** Who and where could take this very moment, or null where nobody can. */
export function choosePlace(
  diary: Diary,
  needs: Needs,
  from: Temporal.Instant,
  days: readonly Day[],
  wanted: Wanted = {},
): Choice | null {
  const visit = spanOf(needs);
  const start = heldBy({ from, until: from }).from;
  const taken = takenBy(start, visit);
  const free = (resource: string, open: readonly Stretch[] = [taken]) =>
    isFree(start, open, diary.busy.get(resource) ?? [], visit);
  if (!needs.equipment.every((thing) => free(thing))) return null;
  for (const { place, rooms } of sitesOf(diary, needs)) {
    const colleague = inOrder(diary.colleagues, wanted).find((one) =>
      free(one.colleagueId, hoursAt(one, needs, days, place)),
    );
    const room = rooms?.find(({ roomId }) => (wanted.roomId ?? roomId) === roomId && free(roomId)) ?? null;
    if (!colleague || (rooms !== null && room === null)) continue;
    const { colleagueId, name: colleagueName } = colleague;
    return {
      time: visitAt(start, needs),
      colleagueId,
      colleagueName,
      roomId: room?.roomId ?? null,
      roomName: room?.name ?? "",
      resources: [colleagueId, ...(room ? [room.roomId] : []), ...needs.equipment],
      held: intervalOf(taken),
    };
  }
  return null;
}

function inOrder(colleagues: readonly Colleague[], { colleagueId, preferred }: Wanted): Colleague[] {
  return colleagues
    .filter((one) => (colleagueId ?? one.colleagueId) === one.colleagueId)
    .sort((a, b) => Number(b.colleagueId === preferred) - Number(a.colleagueId === preferred));
}

/** Places with the rooms there that will do; away from all of them no room is needed, and hours anywhere count. */
function sitesOf(diary: Diary, needs: Needs) {
  if (needs.away) return [{ place: undefined, rooms: null }];
  const suitable = diary.rooms.filter(({ roomId }) => needs.rooms.length === 0 || needs.rooms.includes(roomId));
  return [...Map.groupBy(suitable, ({ placeId }) => placeId)].map(([place, rooms]) => ({ place, rooms }));
}

/** When this person works at a place, on the days on which they are qualified for what is asked. */
function hoursAt(one: Colleague, needs: Needs, days: readonly Day[], place: Place | undefined): Stretch[] {
  const at = <Hours extends { placeId: Place }>(hours: readonly Hours[]) =>
    place === undefined ? hours : hours.filter(({ placeId }) => placeId === place);
  const { competency } = needs;
  const able =
    competency === null ? days : days.filter(({ date }) => isCompetent(one.competencies, competency, date.toString()));
  if (one.special.length === 0) return hoursOn(able, at(one.hours));
  return able.flatMap((day) => {
    const special = one.special.filter(({ date }) => date === day.date.toString());
    const hours = special.length === 0 ? one.hours : special.map((each) => ({ ...each, weekday: day.weekday }));
    return hoursOn([day], at<Colleague["hours"][number]>(hours));
  });
}
