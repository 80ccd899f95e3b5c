import { RegionChoice } from "../../../body/pages/RegionChoice.tsx";
import { Choice, Several } from "../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Person } from "../person.sql.ts";
import type { ComplaintRow } from "../readings.sql.ts";
import { asserters, courses, irritabilities, origins, stages } from "../story.ts";
import { BackToAssessment } from "./BackToAssessment.tsx";
import { StoryTold } from "./StoryTold.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  complaint: ComplaintRow | null;
  person: Person;
  storyId: string;
  kept: Kept;
};

const chosen = (list: readonly string[]) =>
  list.map((value) => ({ value, label: `${value[0]!.toUpperCase()}${value.slice(1)}` }));

/** What the person tells, in their words; every box may stay empty, and nothing told before is lost. */
export function StoryPage({ visitor, frame, complaint, person, storyId, kept }: Props) {
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="assess" title="Their story">
      <BackToAssessment frame={frame} />
      <h2>Their story</h2>
      <StoryTold complaint={complaint} person={person} timeZone={visitor.practice.timeZone} />
      <Form to={to("story", { appointment })} kept={kept} submit="Record what they told">
        <Hidden name="storyId" value={storyId} />
        <details open={!complaint || Boolean(kept.refused)}>
          <summary>{complaint ? "The complaint has changed" : "The complaint"}</summary>
          <TextArea name="complaint-words" label="In the client’s own words" kept={kept} />
          <Field name="complaint-onset" label="Since when, and how it began" kept={kept} />
          <RegionChoice name="complaint-regions" legend="Where" kept={kept} />
        </details>
        <Behaviour kept={kept} />
        <Goal kept={kept} />
        <Conditions kept={kept} />
      </Form>
    </VisitLayout>
  );
}

function Behaviour({ kept }: { kept: Kept }) {
  return (
    <>
      <h3>How it behaves</h3>
      <Choice name="course" legend="Lately it is" options={chosen(courses)} kept={kept} across />
      <Several name="origins" legend="It began with" options={chosen(origins)} kept={kept} across />
      <TextArea name="aggravated_by" label="What brings it on, and how much of it" kept={kept} />
      <TextArea name="eased_by" label="What eases it, and how soon" kept={kept} />
      <TextArea
        name="day_and_night"
        label="Over a day and a night"
        hint="Morning, evening, turning in bed, what wakes them."
        kept={kept}
      />
      <Choice
        name="irritability"
        legend="How easily it is stirred up"
        hint="By how little, how strongly and for how long. Bear it in mind when testing and treating."
        options={chosen(irritabilities)}
        kept={kept}
        across
      />
      <Choice name="stage" legend="Stage" options={chosen(stages)} kept={kept} across />
      <h3>What they make of it</h3>
      <TextArea name="beliefs" label="What they think is going on, and what they expect" kept={kept} />
      <TextArea name="worries" label="What worries them" kept={kept} />
      <TextArea name="activity" label="Sport or training, only if they have one" kept={kept} />
    </>
  );
}

function Goal({ kept }: { kept: Kept }) {
  return (
    <details open={Boolean(kept.refused)}>
      <summary>Add a goal</summary>
      <Field name="goal-words" label="What they want to do, in their words" kept={kept} />
      <Field name="goal-measured_by" label="Measured by" kept={kept} />
      <div className="figures-across">
        <Field name="goal-baseline" label="Now" inputMode="decimal" kept={kept} short />
        <Field name="goal-target" label="Wanted" inputMode="decimal" kept={kept} short />
        <Field name="goal-unit" label="Unit" kept={kept} short />
      </div>
      <Field name="goal-by_day" label="By" type="date" kept={kept} />
    </details>
  );
}

function Conditions({ kept }: { kept: Kept }) {
  return (
    <details open={Boolean(kept.refused)}>
      <summary>Add a medical condition that they were told they have</summary>
      <Field
        name="told-condition"
        label="What was said"
        hint="Somebody else’s word, and always with whose."
        kept={kept}
      />
      <Choice name="told-asserted_by" legend="Who says so" options={asserters} kept={kept} across />
      <Field name="told-who_and_when" label="Which letter or clinician, and when" kept={kept} />
    </details>
  );
}
