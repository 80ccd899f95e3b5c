import type { Refused } from "../../../shared/refusal.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";

/** Nothing is booked and nothing kept: what matters now is where to go. */
export function UrgentPage({ practice, refused }: { practice: Practice; refused: Refused }) {
  return (
    <PublicLayout practice={practice} title="Please get help first">
      <h1>Please get help first</h1>
      <div className="note stop" role="alert">
        <p className="lead">
          {refused.says} <span className="rule">{refused.refused}</span>
        </p>
      </div>
      <p className="row">
        <a className="button" href="tel:999">
          Call 999
        </a>
        <a className="button second" href="tel:111">
          Call 111
        </a>
      </p>
      <p>We have not booked anything, and we have not kept your answers.</p>
      <p>
        <a href={to("home")}>To the front page</a>
      </p>
    </PublicLayout>
  );
}
