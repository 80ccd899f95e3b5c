import type { DefaultWords } from "./default-words.ts";

export const aboutWords: DefaultWords<"home" | "about" | "where"> = {
  home: () => `
## How a visit goes

1. You tell us where it hurts and what it stops you doing. We ask about your health first.
2. We look at a movement that matters to you, and measure it.
3. We treat only where you agree, and stop whenever you say so.
4. We measure the same movement again, so you can see what changed and what did not.
5. You try one or two exercises with us, and find them on your own page at home.

We work beside your GP and other professions, name no illnesses, and tell you when somebody else should see you first. Read
[what soft tissue therapy is](/soft-tissue-therapy), and [what it can do](/what-it-can-do).`,
  about: () => `
What each of us holds is listed with its dates. A badge goes from this page by itself the day after it lapses, so what you read
here counts today. Look us up on the registers that we name.`,
  where: ({ phone }) => `
## Getting in

Tell us when you book what would make coming easier: steps, a rail, a quiet wait, a lower couch, an interpreter, somebody with
you. We will say honestly what we have and what we don’t.

## On the day

Come as you are${phone ? `; if you are late or can’t find us, ring ${phone}` : ""}. Bring shorts or a vest if you like. Nothing comes off that you
would rather keep on.`,
};
