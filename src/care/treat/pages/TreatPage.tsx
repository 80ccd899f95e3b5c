import { one } from "../../../shared/form-values.ts";
import { TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Judged } from "../allow-application.ts";
import type { Offer } from "../offer-block.ts";
import type { NoteSection } from "../write-note.ts";
import { Blocks } from "./Blocks.tsx";
import { isTreatable, Limits } from "./Limits.tsx";
import { ResponseForm } from "./ResponseForm.tsx";
import { type Anew, LastTime, Often } from "./SameAgain.tsx";
import { type Choosable, TechniqueChoice } from "./TechniqueChoice.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  decision: Judged | null;
  given: NoteSection | null;
  blocks: { id: string; name: string; retested: boolean }[];
  offers: Offer[];
  last: { on: string; given: Anew[] };
  often: Anew[];
  techniques: Choosable[];
  newIds: { stop: string; response: string; block: string[] };
  kept: Kept;
};

/** What is given is one or two touches away; what was given stands above it. */
export function TreatPage({ visitor, frame, decision, given, kept, newIds, ...offered }: Props) {
  const appointment = frame.appointmentId;
  const treatable = isTreatable(decision);
  const stopping = "reason" in kept.values;
  const ofBlock = offered.offers.some(({ code, regions }) => code === one(kept.values, "code") && regions.length > 0);
  return (
    <VisitLayout visitor={visitor} frame={frame} at="treat" title="Treat">
      {stopping || ofBlock ? null : <RefusalNote refused={kept.refused} />}
      <Limits decision={decision} appointment={appointment} />
      <p className="quiet">
        <a href={to("earlier", { appointment })}>Earlier visits</a>
      </p>
      {given ? (
        <Given given={given} blocks={offered.blocks} responseId={newIds.response} {...{ appointment, kept }} />
      ) : null}
      {treatable ? (
        <div className="offers">
          <LastTime last={offered.last} appointment={appointment} timeZone={visitor.practice.timeZone} />
          <Blocks offers={offered.offers} appointment={appointment} ids={newIds.block} kept={kept} />
          <Often often={offered.often} appointment={appointment} />
          <TechniqueChoice techniques={offered.techniques} appointment={appointment} />
        </div>
      ) : null}
      <p>
        <a className="button second" href={to("askAgain", { appointment })}>
          Something new: ask again
        </a>
      </p>
      <details open={stopping}>
        <summary>Stop the treatment</summary>
        <Form to={to("stop", { appointment })} kept={stopping ? kept : none} submit="Stop here" second>
          <Hidden name="stopId" value={newIds.stop} />
          <TextArea name="reason" label="Why it stopped" kept={kept} />
        </Form>
      </details>
    </VisitLayout>
  );
}

const none: Kept = { values: {}, refused: null };

type GivenProps = Pick<Props, "blocks" | "kept"> & { given: NoteSection; appointment: string; responseId: string };

function Given({ given, blocks, appointment, responseId, kept }: GivenProps) {
  return (
    <>
      <h2>Given so far</h2>
      <div className="note-text">
        {given.says.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {blocks.length > 0 ? (
        <ul className="row block-links">
          {blocks.map(({ id, name, retested }) => (
            <li key={id}>
              <a className="button second" href={to("block", { appointment, block: id })}>
                {name}: {retested ? "add detail" : "retest, add detail"}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <ResponseForm appointment={appointment} responseId={responseId} blockId="" kept={kept} />
      <p>
        <a className="button" href={to("retest", { appointment })}>
          On to the retest
        </a>
      </p>
    </>
  );
}
