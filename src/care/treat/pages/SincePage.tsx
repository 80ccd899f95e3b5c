import { Form, type Kept } from "../../../ui/Form.tsx";
import { sayWhen } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import { signName } from "../reaction.ts";
import type { ReactionRow } from "../reactions.sql.ts";
import { SinceQuestions } from "./SinceQuestions.tsx";

type Props = { visitor: Visitor; frame: Frame; told: ReactionRow[]; reactionId: string; kept: Kept };

/** How the client was after this visit: what they told, and what they tell now. */
export function SincePage({ visitor, frame, told, reactionId, kept }: Props) {
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="record" title="Since the visit">
      <h2>How they were afterwards</h2>
      {told.length === 0 ? (
        <p>
          Nobody has told yet. Whoever has an e-mail address is asked two days after a visit that is signed by then.
        </p>
      ) : null}
      <ul className="list">
        {told.map((each) => (
          <li key={each.reactionId}>
            <span className={`tag ${toneOf(each)}`}>{isUnjudged(each) ? "please read" : sayGrade(each)}</span>
            <p>
              {each.signs.map(signName).join(", ") || (each.words ? "Nothing ticked." : "Nothing to tell.")}{" "}
              {each.words ? `“${each.words}”` : ""}
            </p>
            <p className="quiet number">
              Told by the {each.toldBy}, {sayWhen(each.notedAt, visitor.practice.timeZone)}
            </p>
          </li>
        ))}
      </ul>
      <details open={told.length === 0 || Boolean(kept.refused)}>
        <summary>Record what they tell you</summary>
        <Form to={to("since", { appointment })} kept={kept} submit="Record it">
          <SinceQuestions reactionId={reactionId} kept={kept} client={false} />
        </Form>
      </details>
    </VisitLayout>
  );
}

/** Words that went with no tick: nobody has judged them yet. */
const isUnjudged = ({ kind, words }: ReactionRow) => kind === "none" && words.trim() !== "";
const toneOf = (each: ReactionRow) => (each.kind === "adverse" ? "stop" : isUnjudged(each) ? "care" : "good");

export const sayGrade = ({ kind, grade }: { kind: string; grade: string }): string =>
  kind === "none" ? "nothing to tell" : kind === "expected" ? `as expected, ${grade}` : `adverse, ${grade}`;
