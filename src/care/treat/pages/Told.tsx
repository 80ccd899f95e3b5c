import type { Line } from "../narrative.ts";

const capital = (says: string) => says.slice(0, 1).toUpperCase() + says.slice(1);

/** The record as it reads aloud: a title, then what it says. */
export function Told({ lines }: { lines: Line[] }) {
  return (
    <ul className="told">
      {lines.map(({ title, says }) => (
        <li key={`${title} ${says}`} className="number">
          <b>{title}</b>
          {capital(says)}
        </li>
      ))}
    </ul>
  );
}
