import { makePicture } from "../../../outside/pictures.ts";
import { one, type Values } from "../../../shared/form-values.ts";
import { isId } from "../../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../../shared/refusal.ts";
import { readFile, readForm } from "../../../web/form.ts";
import { must } from "../../../web/guards.tsx";
import { type App, type Ask, colleague, here } from "../../../web/house.ts";
import { onTo, showKept } from "../../../web/show.ts";
import { to, urls } from "../../../web/urls.ts";
import { addPicture } from "./add-picture.ts";
import { draftOf } from "./drafts.sql.ts";
import { PicturesPage } from "./pages/PicturesPage.tsx";
import { picturesOf } from "./pictures.sql.ts";

type KeptForm = { values: Values; refused: Refused | null };

export function pictureRoutes(app: App): void {
  app.get(urls.pictures, must("write for the public"), (c) => page(c, { values: {}, refused: null }));
  app.post(urls.pictures, must("write for the public"), async (c) => {
    const articleId = c.req.param("article");
    if (!isId(articleId)) return c.notFound();
    const values = await readForm(c);
    const shows = one(values, "shows").trim();
    const says =
      shows === ""
        ? "Please say what the picture shows, for those who can't see it."
        : shows.length > 300
          ? "At most 300 letters, please."
          : null;
    if (says) return page(c, { values, refused: refuse("FIND-34", says, { field: "shows" }) });
    const bytes = await readFile(c, "picture");
    if (!bytes)
      return page(c, { values, refused: refuse("FIND-36", "Please choose a picture.", { field: "picture" }) });
    const made = await makePicture(bytes);
    if (!made) return page(c, { values, refused: noPicture() });
    const adding = { articleId, shows, made, by: colleague(c).colleagueId, now: c.get("now") };
    const added = await here(c, (tx) => addPicture(tx, adding));
    if (isRefused(added)) return page(c, { values, refused: added });
    return onTo(c, to("pictures", { article: articleId }));
  });
}

const noPicture = () =>
  refuse("FIND-36", "We can't read that file as a picture. Please choose a JPEG, PNG, WebP, AVIF or GIF.", {
    field: "picture",
  });

async function page(c: Ask, kept: KeptForm): Promise<Response> {
  const articleId = c.req.param("article") ?? "";
  const found = isId(articleId)
    ? await here(c, async (tx) => ({
        draft: await draftOf(tx, articleId),
        pictures: await picturesOf(tx, [articleId]),
      }))
    : null;
  if (!found?.draft) return c.notFound() as Response;
  const props = { title: found.draft.title, articleId, pictures: found.pictures, kept };
  return showKept(c, <PicturesPage visitor={c.get("visitor")} {...props} />, kept.refused);
}
