import { exposures, lifestyleFactors } from "../../../knowledge/lifestyle.ts";
import { one } from "../../../shared/form-values.ts";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { fieldOf } from "../../../ui/RefusalNote.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Person } from "../person.sql.ts";
import { BackToAssessment } from "./BackToAssessment.tsx";
import { Chips, Figure } from "./Chips.tsx";
import { sayFactor } from "./StoryTold.tsx";

type Props = { visitor: Visitor; frame: Frame; person: Person; lifeId: string; kept: Kept };
const extents = ["absent", "present", "main"].map((value) => ({ value, label: value }));

/** Days and work, with amounts: what may add to the complaint, as context and without blame. */
export function LifePage({ visitor, frame, person, lifeId, kept }: Props) {
  const appointment = frame.appointmentId;
  const last = (slug: string) => person.factors.find(({ factor }) => factor === slug);
  return (
    <VisitLayout visitor={visitor} frame={frame} at="assess" title="Days and work">
      <BackToAssessment frame={frame} />
      <h2>Days and work</h2>
      <p className="quiet">Ask what seems to matter; leave the rest empty.</p>
      <Form to={to("life", { appointment })} kept={kept} submit="Record days and work">
        <Hidden name="lifeId" value={lifeId} />
        {lifestyleFactors.map(({ slug, name, unit }) => (
          <fieldset key={slug} id={`amount~${slug}`} className="look factor">
            <legend>
              {name}
              {last(slug) ? <span className="last-value">before: {sayFactor(last(slug)!)}</span> : null}
            </legend>
            {fieldOf(kept.refused)?.endsWith(`~${slug}`) ? <p className="fault">{kept.refused!.says}</p> : null}
            <div className="boxes">
              {unit ? <Figure name={`amount~${slug}`} label={unit} kept={kept} /> : null}
              <Figure name={`words~${slug}`} label="In words" kept={kept} wide />
              <label className="pick">
                <input
                  type="checkbox"
                  name={`may_add~${slug}`}
                  value="yes"
                  defaultChecked={one(kept.values, `may_add~${slug}`) === "yes"}
                />
                <span>
                  May add to it<span className="unseen">: {name}</span>
                </span>
              </label>
            </div>
          </fieldset>
        ))}
        <h3>At work and at home</h3>
        {exposures.map(({ slug, name, advice }) => (
          <section key={slug} className="look" id={`exposure~${slug}`}>
            <p>
              {name} <span className="quiet small">{advice}</span>
            </p>
            <Chips name={`exposure~${slug}`} says={name} options={extents} kept={kept} />
          </section>
        ))}
      </Form>
    </VisitLayout>
  );
}
