import type { Line } from "../narrative.ts";

/** The record as it reads aloud: a title, then what it says. */
export function Told({ lines }: { lines: Line[] }) {
  return (
    <ul className="told">
      {lines.map(({ title, says }) => (
        <li key={`${title} ${says}`} className="number">
          <b>{title}</b>
          {says}
        </li>
      ))}
    </ul>
  );
}
