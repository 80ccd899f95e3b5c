/** What paper has to say that the screen's own frame says: whose it is, and that it is not for everybody. */
export function PaperHead({ practice, what }: { practice: { name: string }; what: string }) {
  return (
    <p className="print-only">
      <b>{practice.name}</b>. {what} by a soft tissue therapist. Confidential.
    </p>
  );
}
