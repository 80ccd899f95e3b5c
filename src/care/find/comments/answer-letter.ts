/** To somebody who asked to be told. It names no subject, because letters are read over shoulders. */
export function answerLetter(practice: string, address: string): { subject: string; body: string } {
  return {
    subject: `Your comment has been answered by ${practice}`,
    body: [
      "Hello,",
      "You asked us to tell you when your comment is answered. Here is the answer:",
      address,
      "This was the only letter about it: we have now forgotten your address.",
      practice,
    ].join("\n\n"),
  };
}
