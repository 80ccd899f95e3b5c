import type { Practice } from "../house.ts";
import { to } from "../urls.ts";
import { PublicLayout } from "./PublicLayout.tsx";

type Props = { practice: Practice; title: string; says: string; rule?: string };

/** What can't be done, and where to go from here. */
export function SorryPage({ practice, title, says, rule }: Props) {
  return (
    <PublicLayout practice={practice} title={title}>
      <h1>{title}</h1>
      <p className="lead">
        {says} {rule ? <span className="rule">{rule}</span> : null}
      </p>
      <p>
        <a href={to("home")}>To the front page</a>
      </p>
    </PublicLayout>
  );
}
