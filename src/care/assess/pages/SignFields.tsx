import { oxfordGrades } from "../../../knowledge/muscle-tests.ts";
import { Hidden, type Kept } from "../../../ui/Form.tsx";
import { fieldOf } from "../../../ui/RefusalNote.tsx";
import { placeOf, resultsOf } from "../finding.ts";
import type { Kind } from "../finding-subject.ts";
import type { FindingRow } from "../findings.sql.ts";
import { nameWithSide } from "../say-finding.ts";
import { Chips, Figure } from "./Chips.tsx";

type Props = { sign: FindingRow; earlier: string; kept: Kept };

/** One sign to be found again in the way in which it was found: what can differ is asked, and nothing else. Pain comes last. */
export function SignFields({ sign, earlier, kept }: Props) {
  const kind = sign.kind as Kind;
  const place = placeOf(sign);
  const wrong = fieldOf(kept.refused) === place;
  const answers = answersOf(sign, kind);
  return (
    <fieldset id={place} className={wrong ? "look field wrong" : "look"}>
      <legend>
        {nameWithSide(sign)} {earlier ? <span className="last-value">{earlier}</span> : null}
      </legend>
      {wrong ? <p className="fault">{kept.refused!.says}</p> : null}
      <Hidden name={`${place}~mode`} value={sign.mode} />
      <Hidden name={`${place}~method`} value={sign.method} />
      <div className="boxes">
        {answers.length > 0 ? (
          <Chips
            name={`${place}~${sign.value === null ? "result" : "value"}`}
            says={nameWithSide(sign)}
            options={answers}
            kept={kept}
          />
        ) : (
          <Figure name={`${place}~value`} label={`Now, ${sign.unit}`} kept={kept} />
        )}
        {kind === "pressure" ? <Figure name={`${place}~diastolic_mmhg`} label="Lower, mmHg" kept={kept} /> : null}
        <Figure name={`${place}~pain`} label="Pain with it, 0–10" kept={kept} />
      </div>
    </fieldset>
  );
}

/** What is chosen and not written: an answer in words, or a grade. */
function answersOf({ what, value }: FindingRow, kind: Kind): { value: string; label: string }[] {
  if (kind === "strength") return oxfordGrades.map(({ value: grade }) => ({ value: grade, label: sayGrade(grade) }));
  if (value !== null) return [];
  return resultsOf({ kind, what })
    .filter((each) => each !== "not-done")
    .map((each) => ({ value: each, label: each }));
}
const sayGrade = (grade: string) => grade.replace("-", "−");
