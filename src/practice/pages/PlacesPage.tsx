import { Field, Select } from "../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../ui/Form.tsx";
import { RefusalNote } from "../../ui/RefusalNote.tsx";
import type { Visitor } from "../../web/house.ts";
import { TherapistLayout } from "../../web/layouts/TherapistLayout.tsx";
import { to } from "../../web/urls.ts";
import type { Equipment, Place, Room } from "../places.sql.ts";

type Props = {
  visitor: Visitor;
  /** The practice's own. */
  address: string;
  places: Place[];
  rooms: Room[];
  equipment: Equipment[];
  kept: Kept;
};

export function PlacesPage({ visitor, address, places, rooms, equipment, kept }: Props) {
  const home = address || "The practice’s own address";
  const at = (placeId: string | null) => places.find((place) => place.placeId === placeId)?.name ?? home;
  const where = places.map(({ placeId, name }) => ({ value: placeId, label: name }));
  const blank = { values: {}, refused: null };
  return (
    <TherapistLayout visitor={visitor} title="Places" at="practice">
      <h1>Places, rooms and equipment</h1>
      <RefusalNote refused={kept.refused} />
      <p>
        A visit takes its practitioner, a room at the place where they work then, and the equipment its service needs.
        None of them is ever promised twice.
      </p>
      <h2>Rooms</h2>
      <ul className="list">
        {rooms.map(({ roomId, name, placeId }) => (
          <li key={roomId}>
            <b>{name}</b> <span className="quiet">{at(placeId)}</span>
          </li>
        ))}
      </ul>
      <Add kind="room" says="Add a room" name="Name of the room">
        {where.length > 0 ? <Select name="at" label="Where it is" options={where} empty={home} kept={blank} /> : null}
      </Add>
      <h2>Other places</h2>
      <ul className="list">
        {places.map(({ placeId, name, address: there }) => (
          <li key={placeId}>
            <b>{name}</b> <span className="quiet">{there}</span>
          </li>
        ))}
      </ul>
      <Add kind="place" says="Add a place" name="Name of the place">
        <Field name="address" label="Its address" kept={blank} />
      </Add>
      <h2>Equipment there is one of</h2>
      <ul className="list">
        {equipment.map(({ equipmentId, name }) => (
          <li key={equipmentId}>{name}</li>
        ))}
      </ul>
      <Add kind="equipment" says="Add equipment" name="What it is" />
    </TherapistLayout>
  );
}

type AddProps = { kind: string; says: string; name: string; children?: React.ReactNode };

/** Three forms on one page, so each field's id is its own. */
function Add({ kind, says, name, children }: AddProps) {
  return (
    <details>
      <summary>{says}</summary>
      <div>
        <Form to={to("places")} submit={says} second>
          <Hidden name="kind" value={kind} />
          <div className="field">
            <label htmlFor={`${kind}-name`}>{name}</label>
            <input id={`${kind}-name`} name="name" type="text" maxLength={100} />
          </div>
          {children}
        </Form>
      </div>
    </details>
  );
}
