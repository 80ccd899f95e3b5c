import { Field, Select, TextArea } from "../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../ui/Form.tsx";
import { sayWhen } from "../../ui/say.ts";
import type { Visitor } from "../../web/house.ts";
import { TherapistLayout } from "../../web/layouts/TherapistLayout.tsx";
import { to } from "../../web/urls.ts";
import { timeZones } from "../description-form.ts";
import type { Place } from "../places.sql.ts";
import type { TimeOff } from "../settings.sql.ts";
import { weekdays } from "../week.ts";

type Props = { visitor: Visitor; kept: Kept };
export type People = { colleagueId: string; name: string }[];

export function PracticePage({ visitor, kept }: Props) {
  return (
    <TherapistLayout visitor={visitor} title="Practice" at="practice">
      <h1>Your practice</h1>
      <nav className="row" aria-label="Settings">
        <a href={to("offered")}>Services and prices</a>
        <a href={to("bookingTerms")}>How people book</a>
        <a href={to("places")}>Places and rooms</a>
        <a href={to("hours")}>Hours</a>
        <a href={to("specialHours")}>Other hours on one day</a>
        <a href={to("timeOff")}>Time off</a>
        <a href={to("consentSettings")}>Young people and consent</a>
        <a href={to("letters")}>Letters</a>
        <a href={to("pageWords")}>Your public pages</a>
        <a href={to("badges")}>Qualifications and cover</a>
      </nav>
      <Form to={to("practice")} kept={kept} submit="Keep this">
        <Field name="name" label="Name" kept={kept} />
        <Field name="address" label="Address" kept={kept} />
        <Field name="phone" label="Phone" type="tel" kept={kept} />
        <TextArea name="about" label="What your public page says first" kept={kept} />
        <Select name="time_zone" label="Time zone" options={zones} kept={kept} />
      </Form>
    </TherapistLayout>
  );
}

const zones = timeZones.map((zone) => ({ value: zone, label: zone }));

type HoursProps = Props & { people: People; whose: string; places: Place[]; at: string | null };

export function HoursPage({ visitor, kept, people, whose, places, at }: HoursProps) {
  const there = at ? `&at=${at}` : "";
  return (
    <TherapistLayout visitor={visitor} title="Hours" at="practice">
      <h1>Hours</h1>
      {people.length > 1 ? (
        <nav className="row" aria-label="Whose hours">
          {people.map(({ colleagueId, name }) => (
            <a
              key={colleagueId}
              href={`${to("hours")}?who=${colleagueId}${there}`}
              aria-current={colleagueId === whose ? "page" : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      ) : null}
      {places.length > 0 ? (
        <nav className="row" aria-label="Where">
          {[{ placeId: null, name: "The practice’s own address" }, ...places].map(({ placeId, name }) => (
            <a
              key={name}
              href={`${to("hours")}?who=${whose}${placeId ? `&at=${placeId}` : ""}`}
              aria-current={placeId === at ? "page" : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      ) : null}
      <p className="hint">Such as 9:00-12:30, 13:30-17:30. Empty means closed. Visits that are booked already stay.</p>
      <Form to={to("hours")} kept={kept} submit="Keep these hours">
        <Hidden name="who" value={whose} />
        <Hidden name="at" value={at ?? ""} />
        {weekdays.map((day, index) => (
          <Field key={day} name={`day-${index + 1}`} label={day} kept={kept} />
        ))}
      </Form>
    </TherapistLayout>
  );
}

type TimeOffProps = Props & { people: People; away: TimeOff[]; timeOffId: string };

export function TimeOffPage({ visitor, kept, people, away, timeOffId }: TimeOffProps) {
  const { timeZone } = visitor.practice;
  const who = people.map(({ colleagueId, name }) => ({ value: colleagueId, label: name }));
  return (
    <TherapistLayout visitor={visitor} title="Time off" at="practice">
      <h1>Time off</h1>
      <ul className="list">
        {away.map((each) => (
          <li key={each.timeOffId}>
            <div className="row">
              <span className="number">
                <b>{each.who ?? "Everybody"}</b>, {sayWhen(each.from, timeZone)} to {sayWhen(each.until, timeZone)}
                {each.why ? `. ${each.why}` : ""}
              </span>
              <Form to={to("endTimeOff")} submit="Open it again" second>
                <Hidden name="timeOffId" value={each.timeOffId} />
              </Form>
            </div>
          </li>
        ))}
      </ul>
      <h2>Keep time free</h2>
      <Form to={to("timeOff")} kept={kept} submit="Keep it free">
        <Hidden name="timeOffId" value={timeOffId} />
        <Select name="who" label="Who" options={who} empty="Everybody" kept={kept} />
        <Field name="first" label="First day" type="date" kept={kept} />
        <Field
          name="last"
          label="Last day"
          type="date"
          kept={kept}
          hint="Whole days. What is booked then stays booked: please ring those people."
        />
        <Field name="why" label="Why (only you see it)" kept={kept} />
      </Form>
    </TherapistLayout>
  );
}
