import { to } from "../../../web/urls.ts";
import type { FindingRow } from "../findings.sql.ts";
import { inOrder } from "../finding-order.ts";
import { parts } from "../parts.ts";
import { nameWithSide, sayValue } from "../say-finding.ts";
import type { PinnedSign } from "../signs.sql.ts";

export type Told = { story: number; life: number; impressions: number };
type Props = { appointment: string; findings: FindingRow[]; pinned: PinnedSign[]; told: Told };

/** The parts of an assessment, each with what stands there today. Any order, and none of them is demanded. */
export function Room({ appointment, findings, pinned, told }: Props) {
  return (
    <nav aria-label="Parts of the assessment">
      <ul className="room">
        <Door href={to("story", { appointment })} name="Their story" says={told.story > 0 ? "told today" : ""} />
        <Door
          href={to("life", { appointment })}
          name="Days and work"
          says={told.life > 0 ? `${told.life} told today` : ""}
        />
        {parts.map(({ slug, name, kinds }) => (
          <Door
            key={slug}
            href={to("assessPart", { appointment, part: slug })}
            name={name}
            says={sum(findings.filter(({ kind }) => (kinds as readonly string[]).includes(kind)))}
          />
        ))}
        <Door
          href={to("signs", { appointment })}
          name="Comparable signs"
          says={pinned.map(({ finding }) => nameWithSide(finding)).join(" · ")}
        />
        <Door
          href={to("reasoning", { appointment })}
          name="Reasoning"
          says={told.impressions > 0 ? "written today" : ""}
        />
        <Door href={to("history", { appointment })} name="Over time" says="" />
        <Door href={to("assessment", { appointment })} name="The whole sheet, to read and print" says="" />
      </ul>
    </nav>
  );
}

function Door({ href, name, says }: { href: string; name: string; says: string }) {
  return (
    <li>
      <a href={href}>
        <b>{name}</b>
        {says ? <span className="quiet number">{says}</span> : null}
      </a>
    </li>
  );
}

/** A few findings in figures, then how many more there are. */
function sum(findings: readonly FindingRow[]): string {
  if (findings.length === 0) return "";
  const told = inOrder(findings)
    .slice(0, 2)
    .map((finding) => `${nameWithSide(finding)} ${sayValue(finding)}`);
  return findings.length > 2 ? `${told.join(" · ")} · and ${findings.length - 2} more` : told.join(" · ");
}
