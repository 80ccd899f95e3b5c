import type { DefaultWords } from "./default-words.ts";

/** What the work is, and what it is not. */
export const workWords: DefaultWords<"what-it-is" | "benefits" | "techniques" | "titles" | "who-to-see"> = {
  "what-it-is": () => `
Soft tissue therapy is hands-on work with muscle, tendon and fascia, for people who ache, feel stiff, or have lost a movement
that matters to them. It grew out of sports and remedial massage. Massage is one part of it, and sport is not needed: most
people who come sit, lift, drive, garden or care for somebody.

## What happens

1. **We ask.** Where it hurts, what it stops you doing, how you live and work; and about your health, because some things
   have to wait or be done differently.
2. **We look.** One movement that matters to you, measured. We write down a working impression, in words that you can read.
3. **We work.** With techniques that you have agreed to, at a pressure that you set. You can stop at any time.
4. **We look again.** The same movement, so that you see what changed and what did not.
5. **You try.** One or two exercises, shown and practised before you go home.

## What it is not

It is not medicine. We name no illnesses, we give no injections, and we move no joints with a thrust. What is new and
unexplained goes to a GP or another clinician first, and we say so before we begin.

## How you know that somebody is trained

Anybody may call themselves a soft tissue therapist, so ask: which level, which school, insured by whom, and on which
register? Our own answers are on this site, with dates.`,
  benefits: () => `
People hope for many things from hands-on work. Here is what is known, as plainly as we can say it, with a letter for how
good the evidence is. What we may say of ourselves is no more than this.`,
  techniques: () => `
A session is put together from techniques, with your agreement to each. Here is what they feel like and what is known of
them. None of them hurts more than you are happy with.`,
  titles: () => `
Massage therapist, sports therapist, osteopath: it is hard to know who is who. Some titles are protected, which means that
using one without being on the register is an offence. Others are open to anybody, well trained or not. Here are the ones that
you may meet, what stands behind them, and when to go to whom.`,
  "who-to-see": () => `
A few questions that lead you to somebody who fits, which need not be us. They name no illness. Your answers are used for the next page and then
forgotten.`,
};
