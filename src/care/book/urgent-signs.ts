import { refuse, type Refused } from "../../shared/refusal.ts";

/** The few questions that come before a time is given. Each stop answer routes to people who can help now. */
export const urgentSigns = [
  {
    id: "chest-or-breath",
    text: "Do you have chest pain, sudden trouble breathing, a drooping face, weakness in an arm, or trouble speaking?",
    says: "This could be an emergency. Please call 999 now. Come back to us when you are well.",
  },
  {
    id: "saddle-or-bladder",
    text: "With back or leg pain, do you have new numbness between your legs, or a change in passing water or opening your bowels?",
    says: "Please go to A&E now and tell them about this change. It needs to be checked today.",
  },
  {
    id: "swollen-leg",
    text: "Is one leg newly swollen, warm and sore?",
    says: "Please call 111 or your GP today and tell them about the leg. Hands-on treatment has to wait.",
  },
] as const;

/** BOOK-6. An unanswered question is not a no. */
export function urgentAdvice(answers: Readonly<Record<string, string | undefined>>): null | Refused<"BOOK-6"> {
  const stop = urgentSigns.find((sign) => answers[sign.id] === "yes");
  if (stop) return refuse("BOOK-6", stop.says);
  const open = urgentSigns.find((sign) => answers[sign.id] !== "no");
  if (open) return refuse("BOOK-6", "Please answer each of the safety questions with yes or no.", { field: open.id });
  return null;
}
