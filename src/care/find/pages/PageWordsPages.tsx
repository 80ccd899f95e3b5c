import type { Finding } from "../../../knowledge/claims/find-claims.ts";
import { TextArea } from "../../../ui/Field.tsx";
import { Findings, Reason } from "../../../ui/Findings.tsx";
import { Form, type Kept } from "../../../ui/Form.tsx";
import { one } from "../../../shared/form-values.ts";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";

type Listed = { key: string; name: string; own: boolean; findings: number };

export function PageWordsPage({ visitor, pages }: { visitor: Visitor; pages: Listed[] }) {
  return (
    <TherapistLayout visitor={visitor} title="Your public pages" at="practice">
      <h1>Your public pages</h1>
      <p>Each has good words to begin with. Change what you like; empty a page, and ours come back.</p>
      <ul className="list">
        {pages.map(({ key, name, own, findings }) => (
          <li key={key}>
            <a href={to("keepPageWords", { page: key })}>{name}</a>{" "}
            <span className="tag">{own ? "your words" : "our words"}</span>{" "}
            {findings > 0 ? <span className="tag care">{findings} kept with a reason</span> : null}
          </li>
        ))}
      </ul>
    </TherapistLayout>
  );
}

type Props = {
  visitor: Visitor;
  page: string;
  name: string;
  seen: string;
  own: boolean;
  /** What emptying it does. */
  emptied: string;
  findings: Finding[];
  kept: Kept;
};

export function KeepWordsPage({ visitor, page, name, seen, own, emptied, findings, kept }: Props) {
  return (
    <TherapistLayout visitor={visitor} title={name} at="practice">
      <p className="trail">
        <a href={to("pageWords")}>Your public pages</a>
      </p>
      <h1>{name}</h1>
      <p>
        <a href={seen}>See it as readers do</a>
        {own || one(kept.values, "words") === "" ? null : <span className="quiet">. These are our words.</span>}
      </p>
      <Findings findings={findings} />
      <div className="writing">
        <Form to={to("keepPageWords", { page })} kept={kept} submit="Keep and publish">
          <TextArea
            name="words"
            label="Words"
            hint={
              <>
                An empty line begins a paragraph. <code>## Heading</code>, <code>**bold**</code>, <code>- list</code>,{" "}
                <code>[words](https://…)</code> for a link. {emptied}
              </>
            }
            kept={kept}
          />
          <Reason findings={findings} kept={kept} />
        </Form>
      </div>
    </TherapistLayout>
  );
}
