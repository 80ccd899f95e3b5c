import { Temporal } from "temporal-polyfill";
import { renderSVG } from "uqr";
import { sayExercise } from "../../body/pages/ExercisePicture.tsx";
import { sayMany } from "../../shared/say-many.ts";
import { must } from "../../web/guards.tsx";
import { address, type App, type Ask, here, writer } from "../../web/house.ts";
import { show } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { type HomeSheet, homeSheet, printSheet } from "./home-sheet.sql.ts";
import { SheetPage } from "./pages/SheetPage.tsx";
import { goesOn } from "./last-day.ts";
import { sayDays, sayDose, sayFigures } from "./say-dose.ts";

/** The programme on paper. Its link is in no address: the sheet is the answer to the form, and asking again makes another. */
export function sheetRoutes(app: App): void {
  app.get(urls.sheet, must("treat"), async (c) =>
    sheetPage(c, await here(c, (tx) => homeSheet(tx, c.get("frame"))), null),
  );
  app.post(urls.sheet, must("treat"), async (c) => {
    const { clientId } = c.get("frame");
    const sheet = await here(c, (tx) => printSheet(tx, { ...writer(c), clientId }));
    return sheetPage(c, sheet, sheet.token);
  });
}

function sheetPage(
  c: Ask,
  { practice, givenName, programme, advice, exercises: known }: HomeSheet,
  token: string | null,
) {
  const link = token && `${address(c)}${to("link", { token })}`;
  const square = link && renderSVG(link, { border: 2, blackColor: "#000", whiteColor: "#fff" });
  const day = Temporal.PlainDate.from(c.get("frame").day);
  const exercises = programme.flatMap((row) => {
    if (!goesOn(row, day)) return [];
    const exercise = known.get(row.exercise);
    return {
      id: row.exercise,
      name: row.name ?? exercise?.name ?? row.exercise,
      alt: exercise ? sayExercise(exercise) : "",
      cues: exercise ? [exercise.start, exercise.middle, exercise.end].filter((said) => said !== undefined) : [],
      cue: exercise?.cue ?? "",
      dose: [sayDose(row), row.timesAWeek < 7 ? `${sayMany(row.timesAWeek, "day")} a week` : ""]
        .filter(Boolean)
        .join(", "),
      figures: [sayFigures(exercise, row), sayDays(row)].filter(Boolean).join("; "),
      mostPain: row.mostPain,
    };
  });
  return show(
    c,
    <SheetPage
      {...{ practice, givenName, exercises, advice }}
      on={c.get("frame").day}
      appointment={c.get("frame").appointmentId}
      square={square && `data:image/svg+xml,${encodeURIComponent(square)}`}
    />,
  );
}
