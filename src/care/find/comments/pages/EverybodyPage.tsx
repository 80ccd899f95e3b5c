import { one, type Values } from "../../../../shared/form-values.ts";
import { Hidden } from "../../../../ui/Form.tsx";
import type { Practice } from "../../../../web/house.ts";
import { PublicLayout } from "../../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../../web/urls.ts";
import type { Article } from "../../articles/articles.sql.ts";
import type { Smell } from "../privacy-smell.ts";
import { Paragraphs } from "./Comments.tsx";

type Props = { practice: Practice; article: Article; values: Values; smells: Smell[] };

const seems: Record<Smell, string> = {
  number: "a telephone number or another long number",
  address: "an address",
  health: "somebody’s health",
};

/** Before anything is sent: what was written, once more, and whether it is meant for all. */
export function EverybodyPage({ practice, article: { slug, title }, values, smells }: Props) {
  const sent = ["drawn", "to", "name", "words", "website", "tell", "email"];
  return (
    <PublicLayout practice={practice} title="For everybody?">
      <h1>Is this for everybody to read?</h1>
      <p>
        It seems to hold {smells.map((smell) => seems[smell]).join(", and ")}. Nothing has been sent yet. Under{" "}
        <a href={to("article", { slug })}>{title}</a> anyone could read:
      </p>
      <blockquote className="note">
        <p>
          <b>{one(values, "name")}</b>
        </p>
        <Paragraphs words={one(values, "words")} />
      </blockquote>
      <form method="post" action={to("comment", { slug })}>
        {sent.map((name) => (
          <Hidden key={name} name={name} value={one(values, name)} />
        ))}
        <p className="row">
          <button className="button" name="everybody" value="no">
            Let me change it
          </button>
          <button className="button second" name="everybody" value="yes">
            Yes, everybody may read it
          </button>
        </p>
      </form>
      <p>
        If it is about you and meant for us alone, please <a href={to("services")}>book a visit</a> or ring instead. In
        an emergency call 999, and for urgent advice 111.
      </p>
    </PublicLayout>
  );
}
