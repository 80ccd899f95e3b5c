import type { DefaultWords, Named } from "./default-words.ts";

const reach = ({ phone, address }: Named) =>
  [phone && `ring ${phone}`, address && `write to ${address}`].filter(Boolean).join(", or ") || "tell us at your visit";

/** What every practice has to say, and says better early than late. */
export const dutyWords: DefaultWords<"privacy" | "complaints" | "accessibility"> = {
  privacy: (practice) => `
${practice.name} looks after what you tell us. We are the controller of it under UK data protection law.

## What we keep, and why

- **To book you in:** name, date of birth, e-mail, phone if you give it, and your times. We need it for what you have asked us to do.
- **To treat you safely:** your answers about your health, what we found, what we did, and how it went. Health is special in law; we keep
  it to give care, under a duty of confidence.
- **If you comment on an article:** the name and words that you leave, which everybody may read once we have approved them. Your e-mail
  only if you wish to be told of an answer; it goes once we have told you, and after three months at the latest.
- **To keep the house in order:** who opened which record and when; tries to sign in, without names, for a short while.

This public site sets no cookie while you read, has no script that watches you, and brings in nothing from elsewhere. The answers to
“Who should I see?” are not kept at all.

## For how long

We keep a record for eight years after your last visit; of somebody under eighteen until their twenty-fifth birthday, or their
twenty-sixth if they were seventeen at the end. Then we look at it once more and destroy it.

## Who else sees it

Nobody, unless you ask us to write to somebody, the law makes us, or somebody is in danger. Whoever runs our computers may hold it for
us, locked, on our instructions.

## What you can ask for

A copy, a correction, that we stop using it, or that we erase what we need not keep. It costs nothing: ${reach(practice)}. We answer
within a month. If you are not content you can complain to the Information Commissioner’s Office, [ico.org.uk](https://ico.org.uk/).`,
  complaints: (practice) => `
If something was not right, please tell us, whoever you are. It will not change how you are treated.

## Tell us

Say it at the visit, or ${reach(practice)}. We answer within five working days, and tell you within twenty what we found and what we
will do. If it takes longer, we say why.

## If that is not enough

- **A register:** each of us names the registers they are on, under [Who you will see](/about). They take complaints about their members.
- **Advertising:** if something on this site claims too much, tell us, or the Advertising Standards Authority, [asa.org.uk](https://www.asa.org.uk/).
- **Your data:** the Information Commissioner’s Office, [ico.org.uk](https://ico.org.uk/).
- **Harm or danger:** in an emergency call 999. If a crime may have been done, call 101.`,
  accessibility: (practice) => `
We want everybody to be able to use this site: with a keyboard, a screen reader, large type, a small phone, without a script, and printed.

## What we have done

Pages are written to the Web Content Accessibility Guidelines 2.2, level AA. They are checked by machine in light and dark, and
walked by keyboard. Type grows to four times its size without sideways scrolling. Pictures say in words what they show. Nothing flashes,
and what moves stops for those who ask their device for less movement.

## What we know is not right yet

No outside person has tested it so far. Pictures that come from an earlier site may be described too briefly.

## Tell us

If something doesn’t work for you, ${reach(practice)}. We will give it to you in another way, and mend it. If our answer doesn’t help,
the Equality Advisory and Support Service does: [equalityadvisoryservice.com](https://www.equalityadvisoryservice.com/).`,
};
