import { RegionChoice } from "../../../body/pages/RegionChoice.tsx";
import { questionGroups } from "../../../knowledge/question-groups.ts";
import { many, one } from "../../../shared/form-values.ts";
import { Group, Pick } from "../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../ui/Field.tsx";
import { Hidden, type Kept } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { sayDate } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { ClientLayout } from "../../../web/layouts/ClientLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Answers } from "../answers.ts";
import { fieldOf, none } from "../groups.ts";
import { medicineNames } from "../medicines.ts";
import { changedKey, type Page } from "../question-pages.ts";
import { HeldList } from "./HeldList.tsx";

type Props = {
  practice: Practice;
  appointment: string;
  page: Page;
  place: { at: number; of: number };
  pageAnsweredId: string;
  childName: string | null;
  held: { answers: Answers; since: string } | null;
  kept: Kept;
};

/** One thing on one page: kept when it is sent, and gone back to by a link. */
export function QuestionPage({ practice, appointment, page, place, pageAnsweredId, childName, held, kept }: Props) {
  const { at, of } = place;
  return (
    <ClientLayout practice={practice} title={`Question ${at} of ${of}`}>
      <p className="progress">
        <progress value={at} max={of} aria-label="How far you are" />
        <span className="number">
          {at} of {of}
        </span>
      </p>
      {at === 1 ? <Beginning appointment={appointment} /> : null}
      {childName ? <p className="note">{whoAnswers(page, childName)}</p> : null}
      <form method="post" action={to("yourQuestions", { appointment })} noValidate>
        <RefusalNote refused={kept.refused} />
        <Hidden name="page" value={page.id} />
        <Hidden name="pageAnsweredId" value={pageAnsweredId} />
        <Asked page={page} held={held} kept={kept} timeZone={practice.timeZone} />
        <div className="row">
          <button className="button">Go on</button>
          <button className="button plain" name="later" value="yes">
            Ask me when I come
          </button>
        </div>
      </form>
      {at > 1 ? (
        <p>
          <a href={`${to("yourQuestions", { appointment })}?at=${at - 1}`}>Back</a>
        </p>
      ) : null}
    </ClientLayout>
  );
}

function Beginning({ appointment }: { appointment: string }) {
  return (
    <>
      <h1>Your health questions</h1>
      <p>
        Your answers keep you safe. Only the person who treats you reads them. Each page is kept when you go on, so you
        can stop and come back, on any phone or computer, with your private link.
      </p>
      <p className="no-print">
        <a href={to("yourPaperQuestions", { appointment })}>Print them, or read them in large print</a>
      </p>
    </>
  );
}

const whoAnswers = (page: Page, child: string) =>
  page.voice === "guardian"
    ? `For a parent or guardian of ${child}, answering about ${child}.`
    : `Now ${child}: please answer this yourself. Your own answer counts as much.`;

type AskedProps = Pick<Props, "page" | "held" | "kept"> & { timeZone: string };

function Asked({ page, held, kept, timeZone }: AskedProps) {
  if (page.kind === "list") return <Ticks page={page} kept={kept} />;
  if (page.kind === "medicines") return <Medicines kept={kept} />;
  if (page.kind === "held") return <WhatHasChanged held={held!} kept={kept} timeZone={timeZone} />;
  const { question } = page;
  if (question.kind === "regions") return <RegionChoice name={question.id} legend={question.text} kept={kept} />;
  return <Field name={question.id} label={question.text} hint="In whole weeks" kept={kept} inputMode="numeric" short />;
}

function Ticks({ page, kept }: { page: Page & { kind: "list" }; kept: Kept }) {
  const name = fieldOf(page.group.id);
  const ticked = many(kept.values, name);
  return (
    <Group name={name} legend={page.group.ask} hint="Please tick all that is true." kept={kept}>
      {page.asks.map(({ id, text }) => (
        <Pick key={id} type="checkbox" name={name} option={{ value: id, label: text }} on={ticked.includes(id)} />
      ))}
      <Pick type="checkbox" name={name} option={{ value: none, label: "None of these" }} on={ticked.includes(none)} />
    </Group>
  );
}

function Medicines({ kept }: { kept: Kept }) {
  const option = { value: "yes", label: "I take no medicines" };
  const on = one(kept.values, "no-medicines") === "yes";
  return (
    <>
      <TextArea
        name={medicineNames}
        label="Which medicines do you take?"
        hint="One to a line, as it is written on the box. Also patches, injections and what you buy yourself."
        kept={kept}
      />
      <Pick type="checkbox" name="no-medicines" option={option} on={on} />
    </>
  );
}

function WhatHasChanged({ held, kept, timeZone }: { held: NonNullable<Props["held"]>; kept: Kept; timeZone: string }) {
  const ticked = many(kept.values, changedKey);
  const since = sayDate(held.since, timeZone);
  const lists = questionGroups.filter(({ redFlag }) => !redFlag);
  return (
    <>
      <h1>What has changed since {since}?</h1>
      <p>This is what we hold from then:</p>
      <HeldList answers={held.answers} />
      <Group name={changedKey} legend="Which of these is different now?" kept={kept}>
        {lists.map(({ id, names }) => (
          <Pick
            key={id}
            type="checkbox"
            name={changedKey}
            option={{ value: id, label: names }}
            on={ticked.includes(id)}
          />
        ))}
        <Pick
          type="checkbox"
          name={changedKey}
          option={{ value: none, label: "Nothing has changed" }}
          on={ticked.includes(none)}
        />
      </Group>
    </>
  );
}
