import { closerLooks } from "../chart/closer.ts";

/** Brings a part of the body nearer, without a script. It belongs to no form, so that nothing of it is sent. */
export function CloserLook({ name }: { name: string }) {
  const looks = [{ code: "", name: "Whole body" }, ...closerLooks];
  return (
    <fieldset className="closer">
      <legend>Look closer</legend>
      <div className="side-by-side">
        {looks.map(({ code, name: label }) => (
          <label key={code} className="pick">
            <input type="radio" name={name} value={code} form="nothing-is-sent" defaultChecked={code === ""} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
