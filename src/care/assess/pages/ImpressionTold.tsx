import type { FindingRow } from "../findings.sql.ts";
import type { Impression } from "../person.sql.ts";
import { nameWithSide, sayFinding } from "../say-finding.ts";
import { shortFactorName } from "../../../knowledge/lifestyle.ts";

/** An impression with its grounds, as it stands in the record. */
export function ImpressionTold({ impression, findings }: { impression: Impression; findings: readonly FindingRow[] }) {
  const { words, confidence, driver, doubt, grounds } = impression;
  const drives = grounds.flatMap(({ factor }) => factor ?? []).map(shortFactorName);
  const about = (bearing: string) =>
    grounds
      .filter((each) => each.bearing === bearing)
      .flatMap(({ finding_id }) => findings.find((finding) => finding.finding_id === finding_id) ?? [])
      .map((finding) => `${nameWithSide(finding)}: ${sayFinding(finding)}`);
  const lines: [string, string[]][] = [
    ["May be kept going by", [driver, ...drives]],
    ["For it", about("supports")],
    ["Against it", about("refutes")],
    ["What would change it", doubt ? [doubt] : []],
  ];
  return (
    <section className="note">
      <p>
        <b>Working impression:</b> {words} <span className="tag">{confidence} confidence</span>
      </p>
      {lines.map(([name, all]) =>
        all.length > 0 ? (
          <p key={name}>
            <span className="quiet">{name}:</span> {all.join(" · ")}
          </p>
        ) : null,
      )}
    </section>
  );
}
