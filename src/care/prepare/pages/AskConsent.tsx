import { bodyAreas } from "../../../knowledge/body-areas.ts";
import { regionName, regions } from "../../../knowledge/regions.ts";
import type { Technique } from "../../../knowledge/techniques/index.ts";
import { many } from "../../../shared/form-values.ts";
import { Choice, Group, Pick, Several, Tick } from "../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { fieldOf } from "../../../ui/RefusalNote.tsx";
import { sayDate } from "../../../ui/say.ts";
import type { Frame } from "../../../web/house.ts";
import { to } from "../../../web/urls.ts";
import { sensitive, toTell } from "../consent-terms.ts";
import type { Before } from "../consents.sql.ts";
import type { DecisionToday } from "../limits-beyond.ts";
import type { Asking } from "./ConsentPage.tsx";
import { nameOfTechnique } from "./consent-words.ts";

type Props = { frame: Frame; asking: Asking; consentId: string; kept: Kept; timeZone: string };

const methods = [
  { value: "spoken, in person", label: "Spoken" },
  { value: "written", label: "Written" },
  { value: "signed or interpreted", label: "Sign language or interpreter" },
];

/** One deliberate touch to each thing. What was agreed last time stands first, and nothing is ticked already. */
export function AskConsent({ frame, asking, consentId, kept, timeZone }: Props) {
  const { before } = asking;
  const again = asking.consents.length > 0;
  return (
    <>
      <h2>{again ? "Record a further consent" : "Ask for consent"}</h2>
      <p>The client may say no to any part, and may change their mind at any moment.</p>
      <Form to={to("consent", { appointment: frame.appointmentId })} kept={kept} submit="Record consent">
        <Hidden name="consentId" value={consentId} />
        <Several name="told" legend="You have explained" options={toTell} kept={kept} />
        <TextArea name="explained" label="In your own words (if you wish)" kept={kept} />
        {before ? <LastTime before={before} timeZone={timeZone} /> : null}
        <Several
          name="techniques"
          legend="They agree to"
          options={inOrder(asking.techniques.map(leftOut(asking.decision)), before?.techniques)}
          kept={kept}
          across
        />
        <Places before={before} decision={asking.decision} kept={kept} />
        <OwnYes before={before} kept={kept} />
        <TextArea
          name="undressing"
          label="Undressing and covering"
          hint="What comes off, what stays on, and what is covered with what."
          kept={kept}
        />
        <Chaperone wished={asking.chaperoneWished} kept={kept} />
        <Field
          name="inTheRoom"
          label="Who is in the room"
          hint="Everybody, also a student or an interpreter."
          kept={kept}
        />
        <Agrees frame={frame} asking={asking} kept={kept} />
        <Field name="givenBy" label="Who agreed" kept={kept} />
        <Choice name="method" legend="How" options={methods} kept={kept} across />
      </Form>
    </>
  );
}

const ownYes = regions
  .filter(({ code }) => sensitive.includes(code))
  .map(({ code, name }) => ({ value: code, label: `Yes to the ${name}` }));

/** Out of sight until somebody has such a place in mind, then each by its own name. */
function OwnYes({ before, kept }: { before: Before | null; kept: Kept }) {
  const open = many(kept.values, "sensitive").length > 0 || fieldOf(kept.refused) === "sensitive";
  const asked = before?.regions.some((code) => sensitive.includes(code)) === true;
  return (
    <details open={open || asked}>
      <summary>Face, chest, belly, groin, hip, buttock: each needs its own yes</summary>
      <Several name="sensitive" legend="They say yes, by name" options={inOrder(ownYes, before?.regions)} kept={kept} />
    </details>
  );
}

type Option = { value: string; label: string; about?: string };

/** What today's answers leave out is said where it is asked for. */
const leftOut =
  (decision: DecisionToday | null) =>
  ({ code, name }: Technique): Option => {
    const not = decision?.avoidTechniques.some(({ technique }) => technique === code);
    return { value: code, label: not ? `${name} (not today)` : name };
  };

/** What was agreed to last time comes first; it is asked again like all the rest. */
const inOrder = (options: readonly Option[], first: readonly string[] = []): Option[] => [
  ...options.filter(({ value }) => first.includes(value)),
  ...options.filter(({ value }) => !first.includes(value)),
];

function LastTime({ before, timeZone }: { before: Before; timeZone: string }) {
  return (
    <div className="note">
      <p>
        On {sayDate(before.on, timeZone)} they agreed to {before.techniques.map(nameOfTechnique).join(", ")} on{" "}
        {before.regions.map(regionName).join(", ")}. Please ask again, each by itself.
      </p>
      {before.undressing ? <p>Then: {before.undressing}</p> : null}
    </div>
  );
}

/** The other places, those of last time in sight, the rest by area. */
function Places({ before, decision, kept }: { before: Before | null; decision: DecisionToday | null; kept: Kept }) {
  const chosen = many(kept.values, "regions");
  const ordinary = regions.filter(({ code }) => !sensitive.includes(code));
  const first = ordinary.filter(({ code }) => before?.regions.includes(code));
  const alone = new Set(decision?.avoidRegions.map(({ region }) => region));
  const pick = ({ code, name }: { code: string; name: string }) => {
    const label = alone.has(code) ? `${name} (to be left alone today)` : name;
    return (
      <Pick key={code} type="checkbox" name="regions" option={{ value: code, label }} on={chosen.includes(code)} />
    );
  };
  return (
    <Group name="regions" legend="On" kept={kept}>
      {first.length > 0 ? <div className="columns">{first.map(pick)}</div> : null}
      {bodyAreas.map((area) => {
        const places = ordinary.filter(
          ({ code }) => area.regions.includes(code) && !first.some((one) => one.code === code),
        );
        const count = places.filter(({ code }) => chosen.includes(code)).length;
        return places.length === 0 ? null : (
          <details key={area.name} open={count > 0}>
            <summary>
              {area.name} {count > 0 ? <span className="hint">{count} chosen</span> : null}
            </summary>
            <div className="columns">{places.map(pick)}</div>
          </details>
        );
      })}
    </Group>
  );
}

const chaperones = [
  { value: "declined", label: "Offered, and not wanted" },
  { value: "present", label: "Here with us" },
  { value: "wanted", label: "Wanted, and nobody is here" },
];

function Chaperone({ wished, kept }: { wished: boolean; kept: Kept }) {
  const hint = wished ? "They asked for one when they booked." : "Offer one to everybody.";
  return (
    <>
      <Choice name="chaperone" legend="A chaperone" hint={hint} options={chaperones} kept={kept} across />
      <Field name="chaperoneName" label="Name of the chaperone, if one is here" kept={kept} />
    </>
  );
}

const givers = {
  client: { value: "client", label: "The client" },
  guardian: { value: "guardian", label: "A parent or guardian" },
  attorney: { value: "attorney", label: "An attorney or deputy for health" },
};

function Agrees({ frame, asking, kept }: { frame: Frame; asking: Asking; kept: Kept }) {
  const { age } = frame;
  const cannot = age >= 16 && asking.notes.findLast(({ about }) => about === "capacity")?.able === false;
  if (age >= 18)
    return cannot ? (
      <Choice name="giver" legend="Who agrees" options={[givers.client, givers.attorney]} kept={kept} across />
    ) : null;
  return (
    <>
      <Choice
        name="giver"
        legend="Who agrees"
        options={[givers.client, givers.guardian, ...(cannot ? [givers.attorney] : [])]}
        kept={kept}
        across
      />
      <Field name="assent" label="The young person’s own yes, in their words" kept={kept} />
      <Tick name="guardianPresent" label="A parent or guardian is with us" kept={kept} />
      <Field name="guardianAbsentReason" label="Why no parent or guardian is here, if that is so" kept={kept} />
    </>
  );
}
