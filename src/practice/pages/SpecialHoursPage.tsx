import { Temporal } from "temporal-polyfill";
import { Field, Select } from "../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../ui/Form.tsx";
import type { Visitor } from "../../web/house.ts";
import { TherapistLayout } from "../../web/layouts/TherapistLayout.tsx";
import { to } from "../../web/urls.ts";
import type { Place } from "../places.sql.ts";
import type { SpecialHours } from "../special-hours.sql.ts";
import type { People } from "./SettingsPages.tsx";

type Props = { visitor: Visitor; people: People; places: Place[]; special: SpecialHours[]; kept: Kept };

export function SpecialHoursPage({ visitor, people, places, special, kept }: Props) {
  const who = people.map(({ colleagueId, name }) => ({ value: colleagueId, label: name }));
  const where = places.map(({ placeId, name }) => ({ value: placeId, label: name }));
  return (
    <TherapistLayout visitor={visitor} title="Other hours" at="practice">
      <h1>Other hours on one day</h1>
      <p>
        These stand in place of that weekday’s hours. For a day off, keep <a href={to("timeOff")}>time off</a>.
      </p>
      <ul className="list">
        {special.map((each) => (
          <li key={each.specialHoursId}>
            <div className="row">
              <span className="number">
                <b>{each.who}</b>, {sayDate(each.date)}, {each.starts.slice(0, 5)} to {each.ends.slice(0, 5)}
                {each.place ? `, ${each.place}` : ""}
              </span>
              <Form to={to("endSpecialHours")} submit="Take away" second>
                <Hidden name="specialHoursId" value={each.specialHoursId} />
              </Form>
            </div>
          </li>
        ))}
      </ul>
      <Form to={to("specialHours")} kept={kept} submit="Keep these hours">
        <Select name="who" label="Who" options={who} kept={kept} />
        <Field name="date" label="Day" type="date" kept={kept} />
        <Field name="hours" label="Hours" hint="Such as 9:00-12:30, 13:30-17:30" kept={kept} />
        {where.length > 0 ? (
          <Select name="at" label="Where" options={where} empty="The practice’s own address" kept={kept} />
        ) : null}
      </Form>
    </TherapistLayout>
  );
}

const sayDate = (date: string) =>
  Temporal.PlainDate.from(date).toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long" });
