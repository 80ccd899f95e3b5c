import { adviceGroups, advices, grades } from "../../../knowledge/advice/index.ts";
import { many } from "../../../shared/form-values.ts";
import { Pick } from "../../../ui/Choices.tsx";
import { TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { to } from "../../../web/urls.ts";

type Props = { appointment: string; givenAdviceId: string; kept: Kept };

/** What else goes home in words: each with how well it is shown. */
export function AdviceForm({ appointment, givenAdviceId, kept }: Props) {
  const chosen = many(kept.values, "advice");
  return (
    <section>
      <h2>Advice for home</h2>
      <Form to={to("giveAdvice", { appointment })} kept={kept} submit="Keep this advice" second>
        <Hidden name="givenAdviceId" value={givenAdviceId} />
        {adviceGroups.map((group) => {
          const offered = advices.filter((advice) => advice.group === group);
          const taken = offered.filter(({ slug }) => chosen.includes(slug)).length;
          return (
            <details key={group} open={taken > 0}>
              <summary>
                {group}
                {taken > 0 ? `, ${taken} chosen` : ""}
              </summary>
              <fieldset className="field">
                <legend className="unseen">{group}</legend>
                {offered.map(({ slug, title, says, grade }) => (
                  <Pick
                    key={slug}
                    type="checkbox"
                    name="advice"
                    option={{ value: slug, label: title, about: `${says} (${grades[grade]})` }}
                    on={chosen.includes(slug)}
                  />
                ))}
              </fieldset>
            </details>
          );
        })}
        <TextArea name="adviceWords" label="In your own words" hint="The client reads this." kept={kept} />
      </Form>
    </section>
  );
}
