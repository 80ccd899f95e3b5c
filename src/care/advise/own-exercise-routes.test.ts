import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "#test/house.ts";
import { sql } from "kysely";
import type { Values } from "../../shared/form-values.ts";
import { to } from "../../web/urls.ts";
import { emptyOwn } from "./own-exercise-form.ts";
import { exercisesNamed, knownExercises, ownExercises } from "./own-exercises.sql.ts";

let house: OpenHouse;
let cookies: string;
beforeAll(async () => {
  house = await openHouse();
  cookies = await house.asOwner();
});
afterAll(() => house.close());

const said = { name: "Reach up", area: "Shoulders", start: "Stand tall.", end: "Reach up.", cue: "Breathe." };
const fields = (values: Values): [string, string][] =>
  Object.entries(values).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((each) => [name, each] as [string, string]),
  );
const send = (values: Values) =>
  house.ask(to("drawExercise"), { method: "POST", cookies, form: fields({ ...emptyOwn, ...values }) });
const all = () => house.here((tx) => ownExercises(tx));

test("ADVISE-33 an exercise is drawn by a form, refused with everything kept, then offered with the others", async () => {
  const drawn = await send({ ...said, act: "draw", posture: "sitting", drawnPosture: "standing" });
  expect(drawn.status).toBe(200);
  const page = await drawn.text();
  expect(page).toMatch(/name="start-kneeL"[^>]*value="85"|value="85"[^>]*name="start-kneeL"/);
  expect(page).toContain("data:image/svg+xml");
  const refused = await send({ ...said, act: "keep", regions: "shoulder-top", "end-elbowL": "400" });
  expect(refused.status).toBe(422);
  const words = await refused.text();
  expect(words).toContain("Left elbow bent: please give whole degrees from 0 to 150");
  expect(words).toContain("Breathe.");
  expect((await send({ ...said, act: "keep", regions: "shoulder-top" })).status).toBe(303);
  const [row] = await all();
  expect(row!.own).toMatchObject({ name: "Reach up", regions: ["shoulder-top"] });
  expect((await house.here((tx) => knownExercises(tx))).map(({ id }) => id)).toContain(row!.id);
  for (const part of ["exerciseSteps", "exerciseMoving"] as const)
    expect((await house.ask(to(part, { exercise: row!.id }))).headers.get("content-type")).toBe("image/svg+xml");
});

test("ADVISE-36 a change makes a new one and puts the old away, which keeps its picture and its name", async () => {
  const [before] = await all();
  const editor = await (await house.ask(`${to("drawExercise")}?like=${before!.id}`, { cookies })).text();
  expect(editor).toContain(before!.id);
  expect(
    (await send({ ...said, name: "Reach higher", act: "keep", regions: "shoulder-top", replaces: before!.id })).status,
  ).toBe(303);
  expect((await all()).map(({ own }) => own.name)).toEqual(["Reach higher"]);
  expect((await house.ask(to("exerciseSteps", { exercise: before!.id }))).status).toBe(200);
  expect((await house.here((tx) => exercisesNamed(tx, [before!.id]))).get(before!.id)!.name).toBe("Reach up");
  const redrawn = await house.here((tx) =>
    sql`update own_exercise set name = 'Another' where own_exercise_id = ${before!.id}`.execute(tx),
  );
  expect(redrawn).toMatchObject({ refused: "ADVISE-36" });
});

test("ADVISE-34 one is handed on as a file and taken in, ten at once or broken, and never half", async () => {
  const [row] = await all();
  const file = await house.ask(to("exerciseFile", { exercise: row!.id }), { cookies });
  expect(file.headers.get("content-disposition")).toContain("exercise.json");
  const text = await file.text();
  const takeIn = (content: string | null) => {
    const form = new FormData();
    if (content !== null) form.set("file", new File([content], "exercise.json"));
    return house.ask(to("takeInExercise"), { method: "POST", cookies, form });
  };
  const before = (await all()).length;
  for (const bad of [null, "", "{}", text.replace('"version": 1', '"version": 9'), text.slice(0, -20)]) {
    const reply = await takeIn(bad);
    expect(reply.status).toBe(422);
    expect(await reply.text()).toContain("ADVISE-34");
  }
  const urlencoded = await house.ask(to("takeInExercise"), { method: "POST", cookies, form: { file: text } });
  expect(urlencoded.status).toBe(422);
  expect((await all()).length).toBe(before);
  const answers = await Promise.all(Array.from({ length: 10 }, () => takeIn(text)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 303));
  expect((await all()).length).toBe(before + 10);
});

test("ADVISE-33 only who treats draws, and what is put away is offered no more", async () => {
  const reception = await house.asColleague(["reception"]);
  expect((await house.ask(to("ownExercises"), { cookies: reception })).status).toBe(403);
  expect((await house.ask(to("drawExercise"), { method: "POST", cookies: reception, form: {} })).status).toBe(403);
  expect((await house.ask(to("ownExercises"))).status).toBe(303);
  const [row] = await all();
  const away = { method: "POST", cookies, form: {} };
  for (let turn = 0; turn < 2; turn++)
    expect((await house.ask(to("putExerciseAway", { exercise: row!.id }), away)).status).toBe(303);
  expect((await all()).map(({ id }) => id)).not.toContain(row!.id);
});
