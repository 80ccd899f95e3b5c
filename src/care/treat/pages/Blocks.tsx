import { blockMinutes } from "../../../knowledge/blocks.ts";
import { regionName } from "../../../knowledge/regions.ts";
import { techniqueOf } from "../../../knowledge/techniques/index.ts";
import { one } from "../../../shared/form-values.ts";
import { Pick } from "../../../ui/Choices.tsx";
import { Hidden, type Kept } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { to } from "../../../web/urls.ts";
import type { Offer } from "../offer-block.ts";

type Props = { offers: Offer[]; appointment: string; ids: string[]; kept: Kept };

/** Two touches: which block, how many minutes. What today leaves out of it is said before it is recorded. */
export function Blocks({ offers, appointment, ids, kept }: Props) {
  const can = offers.filter(({ regions: places }) => places.length > 0);
  const cannot = offers.filter(({ regions: places }) => places.length === 0);
  return (
    <section>
      <h2>A block, with its minutes</h2>
      {can.length === 0 ? <p className="quiet">Today’s consent covers none of the named blocks.</p> : null}
      <div className="blocks">
        {can.map((offer, index) => (
          <OneBlock
            key={offer.code}
            offer={offer}
            id={ids[index]!}
            appointment={appointment}
            kept={keptFor(offer, kept)}
          />
        ))}
      </div>
      {cannot.length > 0 ? (
        <details>
          <summary>Not today: {cannot.map(({ name }) => name.toLowerCase()).join(", ")}</summary>
          <ul>
            {cannot.map(({ code, name, leftOut }) => (
              <li key={code}>
                {name}: {leftOut[0]?.says}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

const fresh: Kept = { values: { side: "both" }, refused: null };
const keptFor = ({ code }: Offer, kept: Kept) => (one(kept.values, "code") === code ? kept : fresh);

function OneBlock({ offer, id, appointment, kept }: { offer: Offer; id: string; appointment: string; kept: Kept }) {
  const { code, name, leftOut, warnings } = offer;
  return (
    <details open={kept !== fresh}>
      <summary>{name}</summary>
      <form method="post" action={to("addBlock", { appointment })} noValidate>
        <RefusalNote refused={kept.refused} />
        <Hidden name="blockId" value={id} />
        <Hidden name="code" value={code} />
        <Hidden name="name" value={name} />
        {offer.regions.map((region) => (
          <Hidden key={region} name="regions" value={region} />
        ))}
        {offer.techniques.map((technique) => (
          <Hidden key={technique} name="techniques" value={technique} />
        ))}
        <p>
          {offer.techniques.map((technique) => techniqueOf(technique)?.name ?? technique).join(" and ")}:{" "}
          {offer.regions.map((region) => regionName(region)).join(", ")}
        </p>
        {leftOut.length > 0 ? (
          <p className="note care">
            Left out: {leftOut.map(({ what, ruleId }) => (ruleId ? `${what} (${ruleId})` : what)).join(", ")}.
          </p>
        ) : null}
        {warnings.length > 0 ? (
          <>
            <p className="note care">{warnings.map(({ says }) => says).join(" ")}</p>
            <label className="field own-field">
              <b>Why you go on</b>
              <input name="warningNote" defaultValue={one(kept.values, "warningNote")} />
            </label>
          </>
        ) : null}
        <div className="touches">
          {blockMinutes.map((minutes) => (
            <button key={minutes} className="button" name="minutes" value={minutes}>
              {minutes} min
            </button>
          ))}
        </div>
        <fieldset className="side-by-side">
          <legend>Side</legend>
          {sidesOfBlock.map((side) => (
            <Pick
              key={side.value}
              type="radio"
              name="side"
              option={side}
              on={side.value === (one(kept.values, "side") || "both")}
            />
          ))}
        </fieldset>
      </form>
    </details>
  );
}

const sidesOfBlock = [
  { value: "both", label: "Both" },
  { value: "left", label: "Left" },
  { value: "right", label: "Right" },
];
