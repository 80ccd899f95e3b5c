import { regionName } from "../../../knowledge/regions.ts";
import { ruleSetVersion, safetyRules } from "../../../knowledge/safety-rules.ts";
import { shallowPlaces } from "../../../knowledge/shallow-places.ts";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { nameOfTechnique } from "./consent-words.ts";
import { sayEffect } from "../say-effect.ts";
import { sayTrigger } from "../say-trigger.ts";

/** All that Supple judges by, to be read, printed and argued with. */
export function RulesPage({ visitor }: { visitor: Visitor }) {
  return (
    <TherapistLayout visitor={visitor} title="Safety rules">
      <h1>Safety rules</h1>
      <p>
        Version {ruleSetVersion}, {safetyRules.length} rules.{" "}
        <b>{unreviewed} of them have been reviewed by no clinician yet.</b> That none of them fires does not mean that
        treatment is safe.
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label="The rules">
        <table>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Set off by</th>
              <th scope="col">What it asks</th>
              <th scope="col">Words to say</th>
              <th scope="col">Source</th>
              <th scope="col">Reviewed</th>
            </tr>
          </thead>
          <tbody>
            {safetyRules.map((rule) => (
              <tr key={rule.id}>
                <th scope="row">{rule.id}</th>
                <td>{sayTrigger(rule.when)}</td>
                <td>{rule.effects.map((effect) => sayEffect(effect, placesOf(effect))).join(" ")}</td>
                <td>{rule.says}</td>
                <td>{rule.sources.join("; ")}</td>
                <td>
                  {rule.reviewedBy ?? "by no clinician yet"}, due {rule.reviewDue}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{shallowPlaces.ruleId}</th>
              <td>Everybody, every day</td>
              <td>
                Not {shallowPlaces.families.map(nameOfTechnique).join(", ").toLowerCase()} on the{" "}
                {shallowPlaces.never.map(regionName).join(", ")}. There, and on the{" "}
                {shallowPlaces.light
                  .filter((region) => !shallowPlaces.never.includes(region))
                  .map(regionName)
                  .join(", ")}
                , a pressure of {shallowPlaces.pressureAtMost} of 10 at most.
              </td>
              <td>{shallowPlaces.says}.</td>
              <td>{shallowPlaces.sources.join("; ")}</td>
              <td>by no clinician yet</td>
            </tr>
          </tbody>
        </table>
      </div>
    </TherapistLayout>
  );
}

const unreviewed = safetyRules.filter(({ reviewedBy }) => reviewedBy === null).length;

type Effect = (typeof safetyRules)[number]["effects"][number];
const placesOf = (effect: Effect): readonly string[] =>
  effect.kind === "avoid-regions" && !("answeredIn" in effect.regions) ? effect.regions : ["where the client says"];
