import type { Prescription } from "../src/care/advise/index.ts";
import type { Mark } from "../src/body/drawing/mark.ts";
import type {
  Assessment,
  Condition,
  Exposed,
  Factor,
  Finding,
  Goal,
  Reasoning,
  Story,
} from "../src/care/assess/index.ts";
import type { Side } from "../src/shared/side.ts";

export type Applied = {
  technique: string;
  region: string;
  side: Side;
  parameters: Record<string, string | number>;
  response: string;
};

/** A finding as a scenario tells it: what it leaves out was not looked at. */
export type Found = Partial<Finding> & Pick<Finding, "kind" | "what" | "side">;

/** A whole assessment, as far as it went. */
export type Assessed = {
  story?: Story;
  goal?: Goal;
  condition?: Condition;
  factors?: Factor[];
  exposed?: Exposed[];
  findings: Found[];
  /** Which of the findings the episode is measured by from now on, by their place in the list. */
  signs?: number[];
  /** The signs again after treatment: what was found, by place in the list. */
  again?: Record<number, number>;
  reasoning?: Omit<Reasoning, "grounds"> & { supports: number[]; refutes: number[] };
};

export type Treatment = {
  consent: {
    regions: string[];
    techniques: string[];
    explained: string;
    givenBy: string;
    method: string;
    guardianPresent: boolean;
  };
  /** Given at a first visit, or when the picture has changed. */
  found?: Pick<Assessment, "complaint" | "impression">;
  before: Assessment["reading"];
  assessed?: Assessed;
  /** Limits of the day that are gone beyond, as the page offers them, each with its reason. */
  beyond?: readonly { limit: string; reason: string }[];
  refused?: { application: Applied; rule: string };
  applications: Applied[];
  after: { degrees: number; symptom: string; pain: number };
  exercises: Prescription[];
  /** What leaves the programme at this visit, because something takes its place. */
  ends?: readonly string[];
};

/** One visit as it went: treated, or stopped by the safety rule it names. */
export type Visit = {
  weeksAgo: number;
  /** Weekday and time in the practice's clock: "tue 10:00". */
  at: string;
  service: "First visit" | "Follow-up visit";
  answers: Record<string, string | string[]>;
  /** What the client marked on the drawn body before they came. */
  drawn?: readonly Mark[];
  review: { said: string; reply: string };
  amendment?: { part: string; amended: string; reason: string };
} & ({ treatment: Treatment } | { stoppedBy: string });

/** How somebody practises: on which days of a week (Monday is 1), how much it hurts, and what got in the way on others. */
export type Habit = { days: readonly number[]; painDuring: number; missed: Readonly<Record<number, string>> };

export type Course = {
  name: string;
  person: {
    givenName: string;
    familyName: string;
    email: string;
    phone: string;
    bornOn: string;
    guardian?: { name: string; relationship: string };
  };
  visits: Visit[];
  atHome?: Habit;
};
