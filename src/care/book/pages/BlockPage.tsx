import { Field, type Option, Select } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayTime, sayWhen } from "../../../ui/say.ts";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { BlockRow } from "../blocks.sql.ts";

type Props = { visitor: Visitor; what: Option[]; blocks: BlockRow[]; blockId: string; kept: Kept };

export function BlockPage({ visitor, what, blocks, blockId, kept }: Props) {
  const { timeZone } = visitor.practice;
  const name = (resourceId: string) => what.find(({ value }) => value === resourceId)?.label ?? "";
  return (
    <TherapistLayout visitor={visitor} title="Block time" at="diary">
      <h1>Keep part of a day free</h1>
      <p className="quiet">Nobody is booked into it. Whole days off are in the practice’s settings.</p>
      <Form to={to("blockTime")} kept={kept} submit="Keep it free">
        <Hidden name="blockId" value={blockId} />
        <Select name="what" label="Who or what" options={what} kept={kept} />
        <div className="row">
          <Field name="day" label="Day" type="date" kept={kept} />
          <Field name="from" label="From" type="time" kept={kept} />
          <Field name="until" label="Until" type="time" kept={kept} />
        </div>
        <Field name="why" label="Why (only the practice sees it)" kept={kept} />
      </Form>
      {blocks.length > 0 ? <h2>Kept free</h2> : null}
      <ul className="list">
        {blocks.map((block) => (
          <li key={block.blockId}>
            <div className="row">
              <span className="number">
                <b>{name(block.resourceId)}</b>, {sayWhen(block.time.from, timeZone)} to{" "}
                {sayTime(block.time.until, timeZone)}
                {block.why ? `. ${block.why}` : ""}
              </span>
              <Form to={to("endBlock")} submit="Open it again" second>
                <Hidden name="blockId" value={block.blockId} />
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </TherapistLayout>
  );
}
