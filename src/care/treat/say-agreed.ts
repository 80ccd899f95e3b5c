import { regionName } from "../../knowledge/regions.ts";
import { techniqueOf } from "../../knowledge/techniques/index.ts";

type Agreed = {
  consent_terms: readonly { undressing: string; in_the_room: string; chaperone: string; chaperone_name: string }[];
  consent_refusal: readonly { kind: string; what: string; code: string; words: string }[];
  limit_override: readonly { rule_id: string; reason: string }[];
};

const ended = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);
const nameOf = (what: string, code: string) =>
  what === "region"
    ? regionName(code)
    : what === "technique"
      ? (techniqueOf(code)?.name ?? code)
      : "all hands-on treatment";

/** What was agreed besides places and techniques, what was refused, and which limit was gone beyond. */
export const sayAgreed = ({ consent_terms, consent_refusal, limit_override }: Agreed): string[] => [
  ...consent_terms.map(({ undressing, in_the_room, chaperone, chaperone_name }) => {
    const chaperoned =
      chaperone === "present" ? `chaperone: ${chaperone_name}` : "a chaperone was offered and declined";
    return `${ended(undressing)} In the room: ${in_the_room}; ${chaperoned}.`;
  }),
  ...consent_refusal.map(({ kind, what, code, words }) => {
    const said = words ? ` “${ended(words)}”` : "";
    return `The client ${kind === "declined" ? "declined" : "took back"} ${nameOf(what, code)}.${said}`;
  }),
  ...limit_override.map(({ rule_id, reason }) => `Gone beyond a limit (${rule_id}): ${ended(reason)}`),
];
