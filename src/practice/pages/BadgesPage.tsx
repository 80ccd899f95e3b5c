import { competencies, covers } from "../../knowledge/competencies.ts";
import { Choice } from "../../ui/Choices.tsx";
import { Field, Select } from "../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../ui/Form.tsx";
import { sayDate } from "../../ui/say.ts";
import type { Visitor } from "../../web/house.ts";
import { TherapistLayout } from "../../web/layouts/TherapistLayout.tsx";
import { to } from "../../web/urls.ts";
import type { Badge } from "../credentials.sql.ts";
import type { People } from "./SettingsPages.tsx";

type Props = {
  visitor: Visitor;
  people: People;
  whose: string;
  calling: Kept;
  held: Badge[];
  today: string;
  badgeId: string;
  kept: Kept;
};

const kinds = [
  { value: "qualification", label: "Qualification", about: "Opens its techniques in the treatment room, too." },
  { value: "certificate", label: "Certificate", about: "Only shown." },
  { value: "register", label: "Register or membership" },
  { value: "insurance", label: "Insurance", about: "Without cover on the day nothing can be signed." },
  { value: "first-aid", label: "First aid" },
];

/** What each person holds. The public page shows it while it counts, and no day longer. */
export function BadgesPage({ visitor, people, whose, calling, held, today, badgeId, kept }: Props) {
  const day = (date: string) => sayDate(`${date}T12:00:00Z`, visitor.practice.timeZone);
  return (
    <TherapistLayout visitor={visitor} title="Qualifications and cover" at="practice">
      <h1>Qualifications and cover</h1>
      {people.length > 1 ? (
        <nav className="row" aria-label="Whose">
          {people.map(({ colleagueId, name }) => (
            <a
              key={colleagueId}
              href={`${to("badges")}?who=${colleagueId}`}
              aria-current={colleagueId === whose ? "page" : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      ) : null}
      <Form to={to("callPerson")} kept={calling} submit="Keep these words" second>
        <Hidden name="who" value={whose} />
        <Field name="title" label="Beside the name on your public pages" kept={calling} />
      </Form>
      <h2>Held</h2>
      <p className="hint">
        Your public page shows each of these from its first day to its last, and hides it by itself the day after.
      </p>
      <ul className="list">
        {held.map((badge) => (
          <li key={badge.badgeId}>
            <p>
              <b className="name">{nameOf(badge)}</b> <State badge={badge} held={held} today={today} />
              <span className="line quiet number">
                {[badge.by, badge.number, `from ${day(badge.from)}`, badge.until && `to ${day(badge.until)}`]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </p>
            <details className="no-print">
              <summary>{badge.until ? "Another last day" : "It ends"}</summary>
              <Form to={to("endBadge")} submit="Set the last day" second>
                <Hidden name="badgeId" value={badge.badgeId} />
                <Hidden name="kind" value={badge.kind} />
                <Hidden name="who" value={whose} />
                <div className="field">
                  <label htmlFor={`until-${badge.badgeId}`}>Last day</label>
                  <input
                    id={`until-${badge.badgeId}`}
                    name="until"
                    type="date"
                    defaultValue={badge.until ?? ""}
                    min={badge.from}
                  />
                </div>
              </Form>
            </details>
          </li>
        ))}
      </ul>
      <h2 className="no-print">Add one</h2>
      <Form to={to("badges")} kept={kept} submit="Keep this">
        <Hidden name="badgeId" value={badgeId} />
        <Hidden name="who" value={whose} />
        <Choice name="kind" legend="What is it?" options={kinds} kept={kept} />
        <Select
          name="competency"
          label="Qualifies for"
          hint="Only for a qualification."
          options={competencies.map(({ code, name }) => ({ value: code, label: name }))}
          empty="Nothing"
          kept={kept}
        />
        <Field
          name="name"
          label="Its name"
          hint="Such as the name of the register or the course. Not needed for insurance."
          kept={kept}
        />
        <Field name="by" label="Given by" hint="The school, the register or the insurer." kept={kept} />
        <Field name="number" label="Its number" hint="If it has one that people can look up." kept={kept} />
        <Field name="from" label="First day" type="date" kept={kept} />
        <Field
          name="until"
          label="Last day"
          type="date"
          hint="Empty where it doesn’t end. Insurance always does."
          kept={kept}
        />
      </Form>
    </TherapistLayout>
  );
}

const nameOf = ({ kind, name }: Badge) =>
  kind === "insurance" ? "Insurance" : (competencies.find(({ code }) => code === name)?.name ?? name);

const counts = ({ from, until }: Badge, today: string) => from <= today && (until === null || today <= until);

function State({ badge, held, today }: { badge: Badge; held: readonly Badge[]; today: string }) {
  if (badge.from > today) return <span className="tag care">not yet</span>;
  if (badge.until !== null && badge.until < today) return <span className="tag stop">lapsed, not shown</span>;
  if (badge.kind === "insurance" && badge.until === null)
    return <span className="tag care">not shown without a last day</span>;
  if (badge.kind === "qualification" && held.some((other) => tellsOf(other, badge) && counts(other, today)))
    return <span className="tag">told by a higher level</span>;
  return <span className="tag good">shown</span>;
}

const tellsOf = (other: Badge, { name }: Badge) =>
  other.kind === "qualification" && other.name !== name && covers(other.name, name);
