import { sayReview, sourceTitle } from "../../../knowledge/source.ts";
import { specialTestOf } from "../../../knowledge/special-tests.ts";
import { tendernessGrades, tones } from "../../../knowledge/palpation.ts";
import type { Kept } from "../../../ui/Form.tsx";
import { fieldOf } from "../../../ui/RefusalNote.tsx";
import type { FindingRow as Found } from "../findings.sql.ts";
import type { Row } from "../parts.ts";
import { sayShort } from "../say-finding.ts";
import { Chips, Figure, Pull } from "./Chips.tsx";
import { feltIn, More } from "./More.tsx";

export type Beside = { today: Found | undefined; last: Found | undefined; lastOn: string };
type Props = { row: Row; beside: (side: string) => Beside; kept: Kept };

/** One thing to look at: left and right next to each other, today's and last time's finding in sight. */
export function FindingRow({ row, beside, kept }: Props) {
  const test = row.kind === "special-test" ? specialTestOf(row.what) : undefined;
  return (
    <section className="look" data-most={row.dial?.most} data-usual={row.dial?.usual}>
      <h3>
        {row.name} {row.about && !test ? <span className="quiet small">{row.about}</span> : null}
        {row.dial ? (
          <button type="button" className="button plain dial-open" aria-expanded="false" hidden>
            Dial<span className="unseen"> for {row.name}</span>
          </button>
        ) : null}
      </h3>
      {test ? <TestNote slug={row.what} /> : null}
      <div className="sides">
        {row.sides.map((side) => (
          <Side key={side} row={row} side={side} beside={beside(side)} kept={kept} />
        ))}
      </div>
      <More row={row} kept={kept} />
    </section>
  );
}

const sideNames: Record<string, string> = { left: "Left", right: "Right", midline: "" };

function Side({ row, side, beside, kept }: { row: Row; side: string; beside: Beside; kept: Kept }) {
  const place = `${row.kind}~${row.what}~${side}`;
  const wrong = fieldOf(kept.refused) === place;
  const named = side === "midline" ? row.name : `${row.name}, ${side}`;
  return (
    <fieldset id={place} className={wrong ? "side field wrong" : "side"} data-last={beside.last?.value}>
      <legend className={side === "midline" ? "bare" : undefined}>
        {sideNames[side]}
        <span className="unseen"> {row.name}</span> <Earlier beside={beside} />
      </legend>
      {wrong ? <p className="fault">{kept.refused!.says}</p> : null}
      <Entry row={row} place={place} named={named} last={beside.last} kept={kept} />
    </fieldset>
  );
}

function Earlier({ beside: { today, last, lastOn } }: { beside: Beside }) {
  return (
    <>
      {today ? <span className="today-value">today {sayShort(today)}</span> : null}
      {last ? (
        <span className="last-value">
          {lastOn}: {sayShort(last)}
        </span>
      ) : null}
    </>
  );
}

type EntryProps = { row: Row; place: string; named: string; last: Found | undefined; kept: Kept };

function Entry({ row, place, named, last, kept }: EntryProps) {
  if (row.entry === "tissue") return <Tissue row={row} place={place} named={named} last={last} kept={kept} />;
  if (row.entry === "figure") return <Figure name={`${place}~value`} label={row.unit} kept={kept} />;
  if (row.entry === "pressure")
    return (
      <div className="figures-across">
        <Figure name={`${place}~value`} label="Upper, mmHg" kept={kept} />
        <Figure name={`${place}~diastolic_mmhg`} label="Lower, mmHg" kept={kept} />
      </div>
    );
  if (row.entry === "result")
    return (
      <Chips name={`${place}~result`} says={named} options={row.options} kept={kept} last={last?.result ?? undefined} />
    );
  const grade = last?.value === null || last === undefined ? undefined : `${last.value}${strengthSign(last)}`;
  return (
    <div className="chips-and-box">
      <Chips name={`${place}~value`} says={`${named}, ${row.unit}`} options={row.options} kept={kept} last={grade} />
      {row.kind === "movement" ? (
        <Figure name={`${place}~exact`} label={row.unit === "degrees" ? "exactly °" : "exactly mm"} kept={kept} />
      ) : null}
    </div>
  );
}

const strengthSign = ({ kind, result }: Found) =>
  kind === "strength" && result === "minus" ? "-" : kind === "strength" && result === "plus" ? "+" : "";

const toneChips = tones.map((value) => ({ value, label: value }));
const tenderChips = tendernessGrades.map(({ value, says }) => ({ value, label: value, says }));

function Tissue({ row, place, named, last, kept }: EntryProps) {
  const tender = last?.value === null || last === undefined ? undefined : String(last.value);
  return (
    <>
      <p className="hint">Tone</p>
      <Chips
        name={`${place}~tone`}
        says={`${named}, tone`}
        options={toneChips}
        kept={kept}
        last={last?.tone ?? undefined}
      />
      <p className="hint">Tender, 0 to 4</p>
      <Chips name={`${place}~value`} says={`${named}, tenderness`} options={tenderChips} kept={kept} last={tender} />
      <div className="felt-in">
        <Pull name={`${place}~structure`} label="Felt in" options={feltIn(row)} kept={kept} />
      </div>
    </>
  );
}

function TestNote({ slug }: { slug: string }) {
  const test = specialTestOf(slug)!;
  return (
    <details className="about-test">
      <summary>How, and what it tells</summary>
      <p>{test.gist}</p>
      <p>A positive answer may suggest involvement of {test.suggests}.</p>
      {test.accuracy.length === 0 ? <p className="quiet">How often it is right: no figures found.</p> : null}
      {test.accuracy.map(({ sensitivity, specificity, source }) => (
        <p key={`${source} ${specificity}`} className="quiet number">
          Sensitivity {sensitivity ? `${sensitivity} %` : "not given"}, specificity {specificity} %.{" "}
          {sourceTitle(source)}.
        </p>
      ))}
      <p className="quiet">{sayReview(test)}</p>
    </details>
  );
}
