import { answeredHow, type Answered } from "../../../room/answered-how.ts";
import type { RoomToday } from "../../../room/contract.ts";
import { canBeSent, claimed, clashed, type DraftRow, parked, taken } from "../../../room/draft-row.ts";
import { holdsBack } from "../../../room/holds-back.ts";
import type { Commands } from "./commands.ts";
import type { Drafts } from "./drafts.ts";
import { newId } from "./secret.ts";

type Sending = { commands: Commands; drafts: Drafts; by: string; device: string };
export type Reached = "reached" | "later" | "signed-out" | "another";

const patience = 20_000;

async function ask(path: string, init: RequestInit): Promise<{ status: number; body: unknown }> {
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch(path, { ...init, redirect: "manual", cache: "no-store", signal }).catch(() => null);
  if (!answer) return { status: 0, body: null };
  // Whoever isn't signed in is led elsewhere.
  if (answer.type === "opaqueredirect") return { status: init.method === "GET" ? 401 : 503, body: null };
  return { status: answer.status, body: await answer.json().catch(() => null) };
}

async function post(path: string, letter: object): Promise<Answered> {
  const headers = { "content-type": "application/json" };
  const { status, body } = await ask(path, { method: "POST", headers, body: JSON.stringify(letter) });
  return answeredHow(status, body);
}

/** The newest whole day, or why it isn't to be had. */
export async function askDay(): Promise<RoomToday | Exclude<Reached, "reached">> {
  const { status, body } = await ask("/room/today", { method: "GET" });
  if (status === 200 && typeof body === "object" && body !== null && "visits" in body) return body as RoomToday;
  return status === 401 || status === 403 ? "signed-out" : "later";
}

/** Everything that waits, what was done in its order, then what was typed. */
export async function sendAll(sending: Sending): Promise<Reached> {
  const commands = await sendCommands(sending);
  return commands === "reached" ? sendDrafts(sending) : commands;
}

/** A visit at which the practice broke waits by itself; the others go on. */
async function sendCommands({ commands, by, device }: Sending): Promise<Reached> {
  const broken = new Set<string>();
  for (const { seq, command } of await commands.waiting()) {
    if (broken.has(command.visit)) continue;
    const held = holdsBack(command, commands.all());
    if (held) {
      await commands.parked(seq, command.id, held);
      continue;
    }
    const answer = await post("/room/commands", { by, device, sentAt: new Date().toISOString(), command });
    if (answer.how === "later" || answer.how === "signed-out" || answer.how === "another") return answer.how;
    if (answer.how === "taken") await commands.sent(seq);
    else if (answer.how === "parked") await commands.parked(seq, command.id, answer.refusal);
    else broken.add(command.visit);
  }
  return broken.size > 0 ? "later" : "reached";
}

async function sendDrafts(sending: Sending): Promise<Reached> {
  let broken = false;
  for (const { visit, field } of sending.drafts.rows().filter(canBeSent)) {
    const id = newId();
    const row = await sending.drafts.change(visit, field, (each) => claimed(each, id));
    for (const letter of lettersOf(row)) {
      const how = await sendText(sending, row, letter);
      if (how === "later" || how === "signed-out" || how === "another") return how;
      if (how === "broken") broken = true;
    }
  }
  return broken ? "later" : "reached";
}

type TextLetter = { id: string; base: number; text: string; beside: boolean };

const lettersOf = ({ beside, base, sending }: DraftRow): TextLetter[] => [
  ...beside.map((each) => ({ ...each, base, beside: true })),
  ...(sending ? [{ id: sending.id, base: sending.base, text: sending.text, beside: false }] : []),
];

async function sendText({ drafts, by }: Sending, { visit, field }: DraftRow, letter: TextLetter) {
  const answer = await post("/room/drafts", { by, visit, field, ...letter });
  const { id } = letter;
  if (answer.how === "taken") {
    const { version } = answer.body as { version: number };
    await drafts.change(visit, field, (row) => taken(row, id, version));
  } else if (answer.how === "clash") {
    const { theirs } = answer.body as { theirs: { version: number; text: string } };
    await drafts.change(visit, field, (row) => clashed(row, id, theirs));
  } else if (answer.how === "parked") await drafts.change(visit, field, (row) => parked(row, id, answer.refusal));
  return answer.how;
}
