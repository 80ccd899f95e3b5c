import type { NoteSection } from "../write-note.ts";

/** The note as it reads, part after part; words added later stand apart from what was recorded. */
export function NoteText({ note }: { note: NoteSection[] }) {
  return (
    <div className="note-text">
      {note.map(({ id, title, says, added }) => (
        <section key={id}>
          <h3>{title}</h3>
          {says.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
          {added.map((words, index) => (
            <p key={index} className="added">
              <span className="quiet">Added:</span> {words}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
