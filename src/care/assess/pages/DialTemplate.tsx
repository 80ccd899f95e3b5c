import { type Hand, pointAt, ring } from "../dial.ts";

const hands: readonly Hand[] = ["left", "right"];
const marks = Array.from({ length: 13 }, (_, index) => index * 15);
const steps = [-5, -1, 1, 5] as const;

/** The protractor that a page's script lays beside a movement; without a script nobody misses it. */
export function DialTemplate() {
  return (
    <template id="dial">
      <div className="dial">
        <svg viewBox="-125 -125 250 250" aria-hidden="true" focusable="false">
          <circle className="dial-ring" r={ring} />
          {hands.flatMap((hand) =>
            marks.map((degrees) => <Mark key={`${hand} ${degrees}`} hand={hand} degrees={degrees} />),
          )}
          {hands.map((hand) => (
            <g key={hand} data-hand={hand}>
              <line className="dial-before" />
              <line className="dial-now" />
              <circle className="dial-now" r="7" />
            </g>
          ))}
        </svg>
        <div className="dial-sides">
          {hands.map((hand) => (
            <div key={hand} role="group" data-side={hand}>
              <output />
              {steps.map((step) => (
                <button key={step} type="button" className="button second" data-step={step}>
                  {step < 0 ? `−${-step}` : `+${step}`}
                </button>
              ))}
            </div>
          ))}
        </div>
      </div>
    </template>
  );
}

function Mark({ hand, degrees }: { hand: Hand; degrees: number }) {
  const numbered = degrees % 30 === 0;
  const [from, to, words] = [ring - (numbered ? 12 : 6), ring, ring + 14].map((far) => pointAt(hand, degrees, far));
  if (hand === "left" && degrees % 180 === 0) return null;
  return (
    <>
      <line className="dial-mark" x1={r(from!.x)} y1={r(from!.y)} x2={r(to!.x)} y2={r(to!.y)} />
      {numbered ? (
        <text x={r(words!.x)} y={r(words!.y)} textAnchor="middle" dominantBaseline="central">
          {degrees}
        </text>
      ) : null}
    </>
  );
}

const r = (figure: number) => Math.round(figure * 10) / 10;
