import { Temporal } from "temporal-polyfill";
import { RegionChoice } from "../../../body/pages/RegionChoice.tsx";
import { techniques } from "../../../knowledge/techniques/index.ts";
import { sayMany } from "../../../shared/say-many.ts";
import { Several, Tick } from "../../../ui/Choices.tsx";
import { Field, Select, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayDate } from "../../../ui/say.ts";
import { to } from "../../../web/urls.ts";
import type { Clearance, ClearanceRequest } from "../clearances.sql.ts";
import type { SafetyDecision } from "../safety-decision.ts";
import type { Reading } from "./AnswersPage.tsx";

export function Clearances({ clearances }: { clearances: Clearance[] }) {
  return clearances.map((clearance) => (
    <div key={`${clearance.ruleId} ${clearance.until} ${clearance.givenBy}`} className="note good">
      <p>
        {clearance.givenBy}, {clearance.profession}, has agreed until {clearance.until}{" "}
        <span className="rule">{clearance.ruleId}</span>
      </p>
      <p>{clearance.limits}</p>
    </div>
  ));
}

type AskedOfProps = { reading: Reading; appointment: string; timeZone: string };

/** Who was asked, when, and how it ended; nobody's silence is a yes. */
export function AskedOfOthers({ reading, appointment, timeZone }: AskedOfProps) {
  return reading.requests.map((request, at) => (
    <section key={request.requestId} className="note">
      <p>
        {request.askedOf}, {request.profession}, was asked on {sayDate(request.askedAt, timeZone)}{" "}
        <span className="rule">{request.ruleId}</span>
      </p>
      <p>“{request.question}”</p>
      {request.outcome === null ? (
        <Waiting {...{ request, reading, appointment, at }} />
      ) : (
        <p>
          <b>{ended[request.outcome]}</b> {sayDate(request.repliedAt!, timeZone)} {request.words}
        </p>
      )}
    </section>
  ));
}

const ended = { granted: "Agreed.", refused: "Said no.", "no-reply": "No reply; the stop stays." } as const;
const endings = [
  { value: "no-reply", label: "No reply: stop waiting" },
  { value: "refused", label: "They said no" },
];

type WaitingProps = { request: ClearanceRequest; reading: Reading; appointment: string; at: number };

function Waiting({ request, reading, appointment, at }: WaitingProps) {
  const since = Temporal.Instant.from(request.askedAt).until(Temporal.Instant.from(reading.now));
  const days = Math.floor(since.total("hours") / 24);
  const kept = { values: {}, refused: null };
  return (
    <>
      <p>
        <b>{sayMany(days, "day")} without a reply.</b>{" "}
        {days >= reading.chaseAfterDays
          ? "Please ring them, or ask the client to. Without a reply there is no hands-on treatment: talk, exercises that they allow, or another day."
          : null}
      </p>
      <Form to={to("clearanceReply", { appointment })} submit="Write down how it ended" second>
        <Hidden name="requestId" value={request.requestId} />
        <Select name={`outcome-${at}`} label="How it ended" options={endings} kept={kept} />
        <Field name={`words-${at}`} label="In their words, or what you do instead" kept={kept} />
      </Form>
    </>
  );
}

type Props = {
  decision: SafetyDecision;
  appointment: string;
  freshId: () => string;
  kept: Kept;
};

const methods = techniques.map(({ code, name }) => ({ value: code, label: name }));

/** Where a rule asks for a professional's agreement, also where there is one: asking for it, and writing down what they said. */
export function AskedFor({ decision, appointment, freshId, kept }: Props) {
  const waiting = decision.fired.filter(({ effects }) => effects.some(({ kind }) => kind === "CLR"));
  if (waiting.length === 0) return null;
  const options = waiting.map(({ ruleId, says }) => ({ value: ruleId, label: `${ruleId}: ${says}` }));
  return (
    <>
      <details open={kept.refused?.refused === "PREP-17"}>
        <summary>Ask a doctor or team</summary>
        <Form to={to("clearanceRequest", { appointment })} kept={kept} submit="I have asked them" second>
          <Hidden name="requestId" value={freshId()} />
          <Select name="askedAbout" label="About" options={options} kept={kept} />
          <Field name="askedOf" label="Whom you ask" kept={kept} />
          <Field name="askedProfession" label="Their profession" kept={kept} />
          <TextArea name="question" label="What you ask, and within which limits you would work" kept={kept} />
          <Tick name="clientAgrees" label="The client agrees that I share this with them" kept={kept} />
        </Form>
      </details>
      <details open={kept.refused?.refused === "PREP-9"}>
        <summary>A doctor or team has agreed</summary>
        <Form to={to("clearance", { appointment })} kept={kept} submit="Record their agreement" second>
          <Hidden name="clearanceId" value={freshId()} />
          <Select name="ruleId" label="About" options={options} kept={kept} />
          <Field name="givenBy" label="Who agreed" kept={kept} />
          <Field name="profession" label="Their profession" kept={kept} />
          <TextArea name="limits" label="What they agreed to, and within which limits" kept={kept} />
          <RegionChoice name="avoidRegions" legend="Places to leave alone" kept={kept} />
          <Several name="avoidTechniques" legend="Not with" options={methods} kept={kept} across />
          <Field
            name="pressureAtMost"
            label="Pressure at most, of 10 (if they said)"
            inputMode="numeric"
            kept={kept}
            short
          />
          <Field name="until" label="Holds until" type="date" kept={kept} />
        </Form>
      </details>
    </>
  );
}
