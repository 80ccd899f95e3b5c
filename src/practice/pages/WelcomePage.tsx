import { Several } from "../../ui/Choices.tsx";
import { Document } from "../../ui/Document.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form, type Kept } from "../../ui/Form.tsx";
import { to } from "../../web/urls.ts";

const trainings = [
  { value: "Q3", label: "Sports massage, level 3", about: "General soft tissue massage" },
  { value: "Q4", label: "Sports and remedial massage, level 4", about: "Adds soft tissue release and muscle energy" },
  { value: "Q5", label: "Soft tissue therapy, level 5 or higher", about: "Adds assessment and rehabilitation" },
  { value: "MFR", label: "Myofascial release" },
];

/** The first visit to an empty house: open a practice of one's own, or look round an invented one. */
export function WelcomePage({ kept }: { kept: Kept }) {
  const header = (
    <header>
      <div className="bar">
        <span className="home">Supple</span>
      </div>
    </header>
  );
  return (
    <Document title="Welcome to Supple" header={header}>
      <h1>Welcome to Supple</h1>
      <p className="lead">Your whole practice in one calm place. It is yours: it runs here, and nothing leaves it.</p>
      <section className="note">
        <h2>Look round first</h2>
        <p>See a practice with six invented people, from their first call to their last visit.</p>
        <form method="post" action={to("demonstration")}>
          <button className="button second">Open the demonstration</button>
        </form>
      </section>
      <h2>Open your practice</h2>
      <Form to={to("welcome")} kept={kept} submit="Open my practice">
        <Field kept={kept} name="practiceName" label="Name of the practice" autoComplete="organization" />
        <Field kept={kept} name="name" label="Your name" autoComplete="name" />
        <Field kept={kept} name="email" label="Your e-mail" type="email" autoComplete="username" />
        <Field
          kept={kept}
          name="password"
          label="Password"
          type="password"
          autoComplete="new-password"
          hint="Twelve letters or more. Four words that you can remember make a good one."
        />
        <Several
          kept={kept}
          name="competencies"
          legend="What you are trained in"
          hint="Supple records a technique only for somebody who is trained and insured for it on that day."
          options={trainings}
          across
        />
        <Field
          kept={kept}
          name="insuredFrom"
          label="Insured since"
          type="date"
          hint="The first day of your present cover. Without it, no treatment can be recorded."
        />
      </Form>
    </Document>
  );
}
