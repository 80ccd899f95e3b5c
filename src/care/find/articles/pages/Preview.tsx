import type { Rendered } from "../markdown.ts";

/** How the article will look. Nothing has been kept by asking. */
export function Preview({ title, preview }: { title: string; preview: Rendered }) {
  return (
    <section className="preview" aria-labelledby="preview">
      <h2 id="preview" className="quiet">
        This is how it will look. It is not kept yet.
      </h2>
      {preview.lost.map((name) => (
        <p className="note stop" key={name}>
          “{name.slice(0, 80)}” is no picture of this article, so readers would not see it.
        </p>
      ))}
      <article className="article">
        <p className="title">{title || "Without a title"}</p>
        {/* Made harmless by articleHtml (FIND-30). */}
        <div dangerouslySetInnerHTML={{ __html: preview.html }} />
      </article>
    </section>
  );
}
