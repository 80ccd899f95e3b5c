import type { QueuedCommand, RoomVisit } from "../src/care/treat/room/contract.ts";

const colleagueId = "01a20cb0-0000-7000-8000-000000000001";
export const therapist = { colleagueId, name: "Rowan" };

/** A visit of today as the practice tells it to the room: answers clear, nothing agreed, nothing given. */
export const roomVisit = (changes: Partial<RoomVisit> = {}): RoomVisit => ({
  id: "01a20cb0-0000-7000-8000-0000000000a1",
  clientName: "Morag Sinclair",
  age: 39,
  from: "2026-11-24T14:30:00Z",
  to: "2026-11-24T15:30:00Z",
  serviceName: "Follow-up visit",
  status: "confirmed",
  signed: false,
  screening: { screeningId: "s", answeredAt: "2026-11-24T08:00:00Z", reviewed: true, mayConfirm: false },
  facts: {
    clientId: "c",
    accountable: null,
    applications: 0,
    day: "2026-11-24",
    timeZone: "Europe/London",
    decision: {
      flow: "clear",
      fired: [],
      avoidRegions: [],
      avoidTechniques: [],
      avoidOptions: [],
      limits: {},
      notScreened: [],
      ruleSetVersion: "1",
    },
    answeredAt: "2026-11-24T08:00:00Z",
    reviewedBy: colleagueId,
    confirmed: [],
    overrides: [],
    consents: [],
    withdrawals: [],
    competencies: [],
    cover: [{ from: "2026-01-01", until: null }],
  },
  lastConsent: null,
  complaint: null,
  sign: { movement: "ankle-dorsiflexion", side: "right", method: "goniometer", degrees: 18, symptom: "" },
  last: null,
  often: [],
  programme: [],
  exercises: [],
  recorded: {
    started: false,
    readings: [],
    blocks: [],
    applications: [],
    retests: [],
    responses: [],
    prescriptions: [],
    advice: [],
    stopped: false,
    signed: false,
  },
  drafts: [],
  ...changes,
});

type Command = QueuedCommand["command"];
type Done = { [K in Command["kind"]]: Pick<Extract<Command, { kind: K }>, "kind" | "payload"> }[Command["kind"]];

/** What was done at the couch, a minute after another from half past two. */
export const queued = (done: readonly Done[], state: QueuedCommand["state"] = "waiting"): QueuedCommand[] =>
  done.map((each, minute) => ({
    command: {
      ...each,
      id: `01a20cb0-0000-7000-8000-0000000001${String(minute).padStart(2, "0")}`,
      visit: "01a20cb0-0000-7000-8000-0000000000a1",
      at: `2026-11-24T14:${String(31 + minute)}:00Z`,
    } as Command,
    state,
    refusal: state === "parked" ? { refused: "TREAT-3", says: "Not agreed." } : null,
    putAside: false,
  }));
