import type { ReactNode } from "react";
import type { Frame, Visitor } from "../house.ts";
import { to } from "../urls.ts";
import { TherapistLayout } from "./TherapistLayout.tsx";

const steps = [
  { url: "answers", name: "Answers" },
  { url: "consent", name: "Consent" },
  { url: "assess", name: "Assess" },
  { url: "treat", name: "Treat" },
  { url: "retest", name: "Retest" },
  { url: "advise", name: "Advise" },
  { url: "sign", name: "Sign" },
] as const;
export type Step = (typeof steps)[number]["url"];

type Props = {
  visitor: Visitor;
  frame: Frame;
  at: Step | "record";
  title: string;
  script?: string;
  children: ReactNode;
};

/** One visit in the order of the course of care, with what is done ticked. */
export function VisitLayout({ visitor, frame, at, title, script, children }: Props) {
  const appointment = frame.appointmentId;
  return (
    <TherapistLayout visitor={visitor} title={title} script={script}>
      <h1>
        {frame.clientName} <span className="quiet">{frame.age}</span>
      </h1>
      <p className="quiet">
        {frame.serviceName} with {frame.colleagueName}, {frame.when}.{" "}
        <a className="no-print" href={to("drawings", { appointment })}>
          Drawings
        </a>
      </p>
      {frame.signed ? null : (
        <nav aria-label="This visit">
          <ol className="steps">
            {steps.map(({ url, name }) => (
              <li key={url}>
                <a
                  href={to(url, { appointment })}
                  className={frame.done.has(url) ? "done" : undefined}
                  aria-current={at === url ? "step" : undefined}
                >
                  {name}
                  {frame.done.has(url) ? <span className="unseen">, done</span> : null}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {children}
    </TherapistLayout>
  );
}
