import { regions } from "../../knowledge/regions.ts";
import { type Structure, structures, structuresIn } from "../../knowledge/structures/index.ts";

/** What lies in a region, and what is sometimes felt there though it lies elsewhere: where to look, not what it is. */
export function StructuresOf({ region }: { region: string }) {
  const inIt = structuresIn(region).filter(({ kind }) => kind !== "scar");
  const from = structures.filter((each) => each.feltIn.includes(region) && !each.regions.includes(region));
  return (
    <>
      <p>{listed(inIt)}</p>
      {from.length > 0 ? <p className="quiet">Sometimes felt here, lying elsewhere: {listed(from)}</p> : null}
    </>
  );
}

const listed = (those: readonly Structure[]) => those.map(({ name }) => name).join(", ");

/** What lies in each place that is ticked: it comes into sight with the tick. */
export function StructuresThere() {
  return (
    <div className="lies-there">
      {regions.map(({ code, name }) => (
        <section key={code} className={`s-${code}`}>
          <h3>{name}</h3>
          <StructuresOf region={code} />
        </section>
      ))}
    </div>
  );
}
