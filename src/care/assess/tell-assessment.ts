import { factorName } from "../../knowledge/lifestyle.ts";
import { inOrder } from "./finding-order.ts";
import { parts } from "./parts.ts";
import { nameWithSide, type Said, sayFinding } from "./say-finding.ts";

type Story = {
  course: string | null;
  origins: readonly string[];
  aggravated_by: string;
  eased_by: string;
  day_and_night: string;
  irritability: string | null;
  stage: string | null;
  beliefs: string;
  worries: string;
  activity: string;
};
/** What a session holds of its assessment, beside what every session has. */
export type AssessmentRecord = {
  finding: readonly (Said & { finding_id: string; moment: string })[];
  mistaken_finding: readonly { finding_id: string; why: string }[];
  story: readonly Story[];
  lifestyle_factor: readonly {
    factor: string;
    amount: number | null;
    unit: string | null;
    words: string;
    may_add: boolean;
  }[];
  occupational_exposure: readonly { exposure: string; extent: string }[];
  told_condition: readonly { condition: string; asserted_by: string; who_and_when: string }[];
  goal: readonly { words: string; baseline: number | null; target: number | null; unit: string | null }[];
  impression_doubt: readonly { change_of_mind: string }[];
  impression_ground: readonly { bearing: string; finding_id: string | null; factor: string | null }[];
};
export type AssessmentLine = { moment: "before" | "after"; title: string; says: string };

/** The assessment line by line, as it stands in the session's record. */
export function tellAssessment(record: AssessmentRecord): AssessmentLine[] {
  const before = (title: string, says: string): AssessmentLine[] =>
    says === "" ? [] : [{ moment: "before", title, says }];
  return [
    ...record.story.flatMap((story) => before("Their story", sayStory(story))),
    ...before(
      "Days and work",
      [...record.lifestyle_factor.map(sayFactor), ...record.occupational_exposure.map(sayExposure)].join(" · "),
    ),
    ...record.told_condition.flatMap((each) =>
      before(
        "Told to us",
        `${each.condition}, by ${each.asserted_by === "client" ? "the client" : `a ${each.asserted_by}`}${each.who_and_when ? ` (${each.who_and_when})` : ""}`,
      ),
    ),
    ...record.goal.flatMap(({ words, baseline, target, unit }) =>
      before("Goal", `${words}${baseline === null ? "" : ` (from ${baseline} to ${target} ${unit})`}`),
    ),
    ...found(record, "before"),
    ...record.impression_doubt.flatMap(({ change_of_mind }) =>
      before("What would change the impression", change_of_mind),
    ),
    ...(["supports", "refutes"] as const).flatMap((bearing) =>
      before(bearing === "supports" ? "For it" : "Against it", grounds(record, bearing)),
    ),
    ...before(
      "May drive it",
      record.impression_ground
        .flatMap(({ factor }) => factor ?? [])
        .map(factorName)
        .join(" · "),
    ),
    ...found(record, "after"),
  ];
}

function found({ finding, mistaken_finding }: AssessmentRecord, moment: "before" | "after"): AssessmentLine[] {
  const why = new Map(mistaken_finding.map((each) => [each.finding_id, each.why]));
  const say = (each: AssessmentRecord["finding"][number]) => {
    const mistake = why.get(each.finding_id);
    return `${nameWithSide(each)}: ${sayFinding(each)}${mistake === undefined ? "" : ` (a mistake: ${mistake})`}`;
  };
  return parts.flatMap(({ name, kinds }) => {
    const of = finding.filter((each) => each.moment === moment && kinds.includes(each.kind as (typeof kinds)[number]));
    return of.length === 0
      ? []
      : [
          {
            moment,
            title: name,
            says: inOrder(of).map(say).join(" · "),
          },
        ];
  });
}

/** Findings of earlier visits are told in their own records. */
const grounds = ({ impression_ground, finding }: AssessmentRecord, bearing: string) =>
  impression_ground
    .filter((each) => each.bearing === bearing)
    .map(({ finding_id }) => finding.find((each) => each.finding_id === finding_id))
    .map((each) => (each ? nameWithSide(each) : "a finding of an earlier visit"))
    .join(" · ");

const sayFactor = ({ factor, amount, unit, words, may_add }: AssessmentRecord["lifestyle_factor"][number]) =>
  `${factorName(factor)}: ${[amount === null ? "" : `${amount} ${unit}`, words, may_add ? "may add to it" : ""].filter(Boolean).join("; ")}`;
const sayExposure = ({ exposure, extent }: { exposure: string; extent: string }) =>
  `${factorName(exposure)}: ${extent}`;

const sayStory = (story: Story): string =>
  [
    story.origins.length > 0 ? `Began with: ${story.origins.join(", ")}` : "",
    story.course ? `Lately: ${story.course}` : "",
    story.aggravated_by ? `Brought on by: ${story.aggravated_by}` : "",
    story.eased_by ? `Eased by: ${story.eased_by}` : "",
    story.day_and_night ? `Day and night: ${story.day_and_night}` : "",
    story.irritability ? `Irritability: ${story.irritability}` : "",
    story.stage ? `Stage: ${story.stage}` : "",
    story.beliefs ? `They think: ${story.beliefs}` : "",
    story.worries ? `They worry: ${story.worries}` : "",
    story.activity ? `Sport: ${story.activity}` : "",
  ]
    .filter(Boolean)
    .join(" · ");
