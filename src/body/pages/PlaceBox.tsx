type Props = { id: string; name: string; value: string; label: string; on: boolean };

/** A tick box for a place. Shapes on the drawn body are its labels too, so its name is taken from its words alone. */
export function PlaceBox({ id, name, value, label, on }: Props) {
  return (
    <label className="pick">
      <input type="checkbox" id={id} name={name} value={value} defaultChecked={on} aria-labelledby={`${id}-name`} />
      <span id={`${id}-name`}>{label}</span>
    </label>
  );
}
