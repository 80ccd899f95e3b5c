import { ownPostures, ownViews } from "../../../body/figure/own-pose.ts";
import { mostThings, ownThings } from "../../../body/figure/own-things.ts";
import { areas, kinds } from "../../../knowledge/exercises/exercise.ts";
import { regions } from "../../../knowledge/regions.ts";
import { many, one } from "../../../shared/form-values.ts";
import { Several, Tick } from "../../../ui/Choices.tsx";
import { Field, Select, TextArea } from "../../../ui/Field.tsx";
import { Hidden, type Kept } from "../../../ui/Form.tsx";
import { fieldOf, RefusalNote } from "../../../ui/RefusalNote.tsx";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";
import { PoseFields } from "./PoseFields.tsx";

type Props = {
  visitor: Visitor;
  kept: Kept;
  /** The start and the end, as they stand. */
  drawn: string[];
  ownExerciseId: string;
};

const named = (of: Record<string, string | { label: string }>) =>
  Object.entries(of).map(([value, label]) => ({ value, label: typeof label === "string" ? label : label.label }));

/** Drawn by figures in a form; with the script also by pulling a joint, or by the arrows on one. */
export function DrawExercisePage({ visitor, kept, drawn, ownExerciseId }: Props) {
  const chosen = many(kept.values, "regions");
  const replaces = one(kept.values, "replaces");
  return (
    <TherapistLayout visitor={visitor} title="Draw an exercise" script="pose">
      <h1>Draw an exercise</h1>
      {replaces ? (
        <p>What you keep takes the place of the one that you started from. Whoever was given that keeps it.</p>
      ) : null}
      <form method="post" action={to("drawExercise")} noValidate id="drawing">
        <RefusalNote refused={kept.refused} />
        <Hidden name="ownExerciseId" value={ownExerciseId} />
        <Hidden name="replaces" value={replaces} />
        <Hidden name="drawnPosture" value={one(kept.values, "posture")} />
        <div className="figures">
          <Select name="posture" label="How the body is" options={named(ownPostures)} kept={kept} />
          <Select name="seenFrom" label="Seen" options={named(ownViews)} kept={kept} />
        </div>
        <div className="poses-drawn" id="poses">
          <PoseFields at={0} title="Start" drawn={drawn[0]!} kept={kept} />
          <PoseFields at={1} title="End" drawn={drawn[1]!} kept={kept} />
        </div>
        <details open={many(kept.values, "uses").length > 0 || fieldOf(kept.refused) === "uses"}>
          <summary>What is used</summary>
          <Several
            name="uses"
            legend="Things"
            hint={`At most ${mostThings}. Each is drawn where the body meets it.`}
            options={named(ownThings)}
            kept={kept}
          />
        </details>
        <p role="status" id="pose-faults" className="note care" hidden />
        <button className="button second" name="act" value="draw">
          Draw it
        </button>
        <Field name="name" label="Name" kept={kept} />
        <div className="figures">
          <Select name="kind" label="Kind" options={named(kinds)} kept={kept} />
          <Select
            name="area"
            label="Stands under"
            options={areas.map((area) => ({ value: area, label: area }))}
            empty="Please choose"
            kept={kept}
          />
        </div>
        <TextArea name="start" label="Start" hint="One sentence to the client: how to begin." kept={kept} />
        <TextArea name="end" label="End" hint="One sentence: where it goes." kept={kept} />
        <Field name="cue" label="Cue" hint="What helps to do it well." kept={kept} />
        <div className="figures">
          <Field name="sets" label="Sets" hint="1 to 5" inputMode="numeric" kept={kept} short />
          <Field name="repetitions" label="Repetitions" hint="1 to 30 in a set" inputMode="numeric" kept={kept} short />
          <Field name="holdS" label="Hold" hint="0 to 120 seconds" inputMode="numeric" kept={kept} short />
          <Field name="timesADay" label="Times a day" hint="1 to 10" inputMode="numeric" kept={kept} short />
        </div>
        <details open={kept.refused !== null}>
          <summary>Where it works{chosen.length > 0 ? `, ${chosen.length} chosen` : ""}</summary>
          <Several
            name="regions"
            legend="Regions"
            hint="One to twelve. The day’s answers are held against these before it goes home."
            options={regions.map(({ code, name }) => ({ value: code, label: name }))}
            kept={kept}
          />
        </details>
        <Tick name="endOfRange" label="It goes to the end of the range" kept={kept} />
        <button className="button" name="act" value="keep">
          Keep this exercise
        </button>
      </form>
      <p>
        <a href={to("ownExercises")}>Our own exercises</a>
      </p>
    </TherapistLayout>
  );
}
