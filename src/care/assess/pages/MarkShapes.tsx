import type { ViewName } from "../../../body/chart/boxes.ts";
import { zoneNamed } from "../../../body/chart/zones.ts";
import { isLine, type Mark, pathOfLine, qualities, type Quality, washOf } from "../../../body/drawing/mark.ts";

/**
 * The marks of one view: a wash as wide as the pen, and over it a trace whose pattern and colour say the quality. The wash
 * is pale paint, not a faded shape: a browser blends each faded shape by itself, and five hundred of them at every stroke.
 */
export function MarkShapes({ marks, view }: { marks: readonly Mark[]; view: ViewName }) {
  return marks
    .filter((mark) => mark.view === view)
    .map((mark, index) => {
      const shape = isLine(mark) ? pathOfLine(mark) : (zoneNamed(mark.zone)?.path ?? "");
      const kind = `mark ${mark.quality} ${mark.depth}${isLine(mark) ? "" : " area"}`;
      const wash = washOf(mark.intensity);
      return (
        <g key={index} className={kind}>
          <path className="wash" d={shape} {...(isLine(mark) ? { strokeOpacity: wash } : { fillOpacity: wash })} />
          <path className="trace" d={shape} />
        </g>
      );
    });
}

export const saidQualities: Readonly<Record<Quality, string>> = {
  ache: "Ache",
  sharp: "Sharp",
  burning: "Burning",
  tingling: "Tingling",
  numb: "Numb",
  stiff: "Stiff",
};

/** How a quality looks on the body. */
export function Swatch({ quality }: { quality: Quality }) {
  return (
    <svg className="swatch" viewBox="0 0 60 18" aria-hidden="true">
      <g className={`mark ${quality} surface`}>
        <path className="wash" d="M8 9H52" strokeOpacity={washOf(5)} />
        <path className="trace" d="M8 9H52" />
      </g>
    </svg>
  );
}

export function QualityKey() {
  return (
    <ul className="key">
      {qualities.map((quality) => (
        <li key={quality}>
          <Swatch quality={quality} /> {saidQualities[quality]}
        </li>
      ))}
      <li>Thin line: at the surface</li>
      <li>Thick line: deep</li>
    </ul>
  );
}
