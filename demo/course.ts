import type { Prescription } from "../src/care/advise/index.ts";
import type { Assessment } from "../src/care/assess/index.ts";
import type { Mark } from "../src/body/drawing/mark.ts";
import type { Side } from "../src/shared/side.ts";

export type Applied = {
  technique: string;
  region: string;
  side: Side;
  parameters: Record<string, string | number>;
  response: string;
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
  refused?: { application: Applied; rule: string };
  applications: Applied[];
  after: { degrees: number; symptom: string; pain: number };
  exercises: Prescription[];
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
};
