import { Field } from "../../../../ui/Field.tsx";
import type { Kept } from "../../../../ui/Form.tsx";
import { fieldOf, RefusalNote } from "../../../../ui/RefusalNote.tsx";
import type { Visitor } from "../../../../web/house.ts";
import { TherapistLayout } from "../../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../../web/urls.ts";
import type { ShownPicture } from "../markdown.ts";

type Props = { visitor: Visitor; title: string; articleId: string; pictures: ShownPicture[]; kept: Kept };

export function PicturesPage({ visitor, title, articleId, pictures, kept }: Props) {
  const wrong = fieldOf(kept.refused) === "picture";
  return (
    <TherapistLayout visitor={visitor} title="Pictures" at="writing">
      <h1>Pictures</h1>
      <p>
        For <a href={to("write", { article: articleId })}>{title}</a>
      </p>
      <form method="post" encType="multipart/form-data" action={to("pictures", { article: articleId })} noValidate>
        <RefusalNote refused={kept.refused} />
        <div className={wrong ? "field wrong" : "field"}>
          <label htmlFor="picture">Picture</label>
          <p className="hint" id="picture-hint">
            Up to 20 MB. Where and when it was taken is removed from it. People in it have agreed to be shown.
          </p>
          <input
            id="picture"
            name="picture"
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            aria-describedby="picture-hint"
            aria-invalid={wrong || undefined}
          />
        </div>
        <Field
          name="shows"
          label="What it shows"
          hint="Read out to those who can’t see it, such as: two hands at the back of a calf."
          kept={kept}
        />
        <button className="button">Add this picture</button>
      </form>
      <PictureList pictures={pictures} />
      <p>
        <a className="button second" href={to("write", { article: articleId })}>
          Back to the article
        </a>
      </p>
    </TherapistLayout>
  );
}

/** Each with the line that puts it into the words. */
export function PictureList({ pictures }: { pictures: ShownPicture[] }) {
  return (
    <ul className="list article-pictures">
      {pictures.map(({ pictureId, number, shows, widths }) => (
        <li key={pictureId} className="row">
          <img src={to("picture", { picture: pictureId, width: String(widths[0]) })} alt={shows} width="160" />
          <span>
            <code>![](picture-{number})</code>
            <br />
            {shows}
          </span>
        </li>
      ))}
    </ul>
  );
}
