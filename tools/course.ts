// Plays one demonstration course in a database of its own, prints it as a record, and leaves nothing behind.
// All is told on stdout, a fault too: its words could name somebody's health.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Course } from "../demo/course.ts";
import { courses, playCourse, tellCourse } from "../demo/index.ts";
import { openDatabase } from "../src/db/connect.ts";
import { type Server, startEmbedded } from "../src/db/embedded.ts";
import { migrate } from "../src/db/migrate.ts";
import { inPractice, type Tx } from "../src/db/transaction.ts";
import { realClock } from "../src/outside/clock.ts";
import { openPractice, practiceDetails } from "../src/practice/index.ts";
import { newId } from "../src/shared/id.ts";

const opening = {
  practiceName: "Demonstration",
  name: "Ada",
  email: "ada@example.org",
  password: newId(),
  demonstration: true,
  competencies: ["Q3", "Q4", "Q5", "MFR"].map((competency) => ({
    competency,
    awardedBy: "A school",
    awardedOn: "2017-06-01",
  })),
  insuredFrom: "2017-06-01",
  key: Buffer.alloc(32),
};

let interrupted = false;
const name = (process.argv[2] ?? "").replace(/^(\.[/\\])?demo[/\\]/, "").replace(/\.ts$/, "");
const chosen = courses.find((course) => course.name === name);
if (chosen) {
  process.exitCode = await tell(chosen);
} else {
  console.log(["Please choose a course:", ...courses.map((course) => `  demo/${course.name}`)].join("\n"));
  process.exitCode = 2;
}

async function tell(course: Course): Promise<number> {
  try {
    const told = await inThrowAwayDatabase((server) => play(server, course));
    if (interrupted) return 130;
    console.log(told);
    return 0;
  } catch (error) {
    console.log(error instanceof Error ? error.stack : error);
    return 1;
  }
}

/** A first Ctrl-C waits these few seconds until the database is stopped and its folder removed. */
async function inThrowAwayDatabase<T>(work: (app: Server) => Promise<T>): Promise<T> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => (interrupted = true));
  const folder = mkdtempSync(join(tmpdir(), "supple-course-"));
  try {
    const { owner, app, stop } = await startEmbedded(folder);
    return await migrate(owner)
      .then(() => work(app))
      .finally(stop);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function play(server: Server, course: Course): Promise<string> {
  const db = openDatabase(server, 2);
  const practiceId = newId();
  const here = <T>(work: (tx: Tx) => Promise<T>) => inPractice(db, practiceId, work);
  try {
    const now = realClock.now();
    const opened = await here((tx) => openPractice(tx, { ...opening, practiceId, now }));
    if ("refused" in opened) throw new Error(opened.says);
    const { timeZone } = await here(practiceDetails);
    const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
    const stage = { db, practiceId, colleagueId: opened.colleagueId, timeZone, today };
    const visits = await playCourse(stage, course);
    return await here((tx) => tellCourse(tx, course, visits, timeZone));
  } finally {
    await db.destroy();
  }
}
