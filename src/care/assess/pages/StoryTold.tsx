import { shortFactorName } from "../../../knowledge/lifestyle.ts";
import { regionName } from "../../../knowledge/regions.ts";
import { sayDate } from "../../../ui/say.ts";
import type { Person } from "../person.sql.ts";
import type { ComplaintRow } from "../readings.sql.ts";

const said: Record<string, string> = {
  client: "the client says",
  letter: "a letter says",
  clinician: "a clinician says",
};

type Props = { complaint: ComplaintRow | null; person: Person; timeZone: string };

/** Everything the person has told that still stands, newest word of each. */
export function StoryTold({ complaint, person, timeZone }: Props) {
  const { story, factors, exposed, conditions, goals } = person;
  const lines: [string, string][] = [
    ...(complaint
      ? ([
          ["In their words", `“${complaint.words}”`],
          ["Where", complaint.regions.map(regionName).join(", ")],
          ["Since", complaint.onset],
        ] as [string, string][])
      : []),
    ["Began with", story?.origins.join(", ") ?? ""],
    ["Lately", story?.course ?? ""],
    ["Brought on by", story?.aggravated_by ?? ""],
    ["Eased by", story?.eased_by ?? ""],
    ["Day and night", story?.day_and_night ?? ""],
    ["Irritability, stage", [story?.irritability, story?.stage].filter(Boolean).join(", ")],
    ["They think", story?.beliefs ?? ""],
    ["They worry", story?.worries ?? ""],
    ["Sport or training", story?.activity ?? ""],
    ...factors.map((each): [string, string] => [shortFactorName(each.factor), sayFactor(each)]),
    [
      "Work",
      exposed
        .map(({ exposure, extent }) => `${shortFactorName(exposure)}${extent === "main" ? " (mainly)" : ""}`)
        .join(", "),
    ],
    ...conditions.map((each): [string, string] => [
      "Told to us",
      `${each.condition}: ${said[each.asserted_by]}${each.who_and_when ? ` (${each.who_and_when})` : ""}`,
    ]),
    ...goals.map((goal): [string, string] => ["Goal", sayGoal(goal, timeZone)]),
  ];
  const told = lines.filter(([, text]) => text !== "");
  if (told.length === 0) return null;
  return (
    <dl className="facts">
      {told.map(([name, text], at) => (
        <div key={`${name} ${at}`} className="fact">
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

type Factor = Person["factors"][number];
export const sayFactor = ({ amount, unit, words, may_add }: Factor): string =>
  [amount === null ? "" : `${amount} ${unit}`, words, may_add ? "may add to it" : ""].filter(Boolean).join("; ");

function sayGoal(
  { words, baseline, target, unit, measured_by, by_day }: Person["goals"][number],
  timeZone: string,
): string {
  const measure =
    baseline === null ? "" : `from ${baseline} to ${target} ${unit}${measured_by ? ` (${measured_by})` : ""}`;
  const by = by_day ? `by ${sayDate(`${by_day}T12:00:00Z`, timeZone)}` : "";
  return [`“${words}”`, measure, by].filter(Boolean).join("; ");
}
