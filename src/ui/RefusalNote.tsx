import type { Refused } from "../shared/refusal.ts";

/** The field that a refusal belongs to, where it names one. */
export function fieldOf(refused: Refused | null | undefined): string | null {
  const detail = refused?.detail;
  const named = typeof detail === "object" && detail !== null && "field" in detail;
  return named && typeof detail.field === "string" ? detail.field : null;
}

/** Says what happened and what to do next, and ends with the promise it keeps. */
export function RefusalNote({ refused }: { refused: Refused | null | undefined }) {
  if (!refused) return null;
  const field = fieldOf(refused);
  return (
    <div className="note stop" role="alert">
      <p>
        {field ? <a href={`#${field}`}>{refused.says}</a> : refused.says}{" "}
        <span className="rule">{refused.refused}</span>
      </p>
    </div>
  );
}
