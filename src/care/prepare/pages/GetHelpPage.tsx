import type { Practice } from "../../../web/house.ts";
import { ClientLayout } from "../../../web/layouts/ClientLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { FiredRule } from "../safety-decision.ts";
import { sayAtHome } from "../say-at-home.ts";

/** A client who marks a danger sign at home is told at once where to go, not when they come. */
export function GetHelpPage({ practice, rules, next }: { practice: Practice; rules: FiredRule[]; next: string }) {
  return (
    <ClientLayout practice={practice} title="Please get help first">
      <h1>Please get help first</h1>
      <HelpFirst rules={rules} />
      <p>
        We have kept your answers, and your therapist will read them before your visit. Nobody reads them until then.
      </p>
      <p>
        <a href={to("yours")}>To your page</a> or <a href={next}>go on with the questions</a>, if you are safe.
      </p>
    </ClientLayout>
  );
}

/** Where to go, and two numbers to press. */
export function HelpFirst({ rules }: { rules: readonly FiredRule[] }) {
  return (
    <>
      <div className="note stop" role="alert">
        {rules.map((rule) => (
          <p key={rule.ruleId} className="lead">
            {sayAtHome(rule)} <span className="rule">{rule.ruleId}</span>
          </p>
        ))}
      </div>
      <p className="row">
        <a className="button" href="tel:999">
          Call 999
        </a>
        <a className="button second" href="tel:111">
          Call 111
        </a>
      </p>
    </>
  );
}
