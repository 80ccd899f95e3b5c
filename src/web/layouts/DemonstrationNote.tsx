import type { Practice } from "../house.ts";

export function DemonstrationNote({ practice }: { practice: Practice }) {
  if (!practice.demonstration) return null;
  return (
    <aside className="demonstration" aria-label="Demonstration">
      A demonstration with invented people. Please enter nobody real.
    </aside>
  );
}
