import type { App } from "./app.ts";
import { button } from "./controls.ts";
import type { Child } from "./h.ts";

type Recognition = {
  lang: string;
  processLocally: boolean;
  onresult: ((event: { results: { 0: { transcript: string } }[] }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
};
type Maker = {
  new (): Recognition;
  available?: (asked: { langs: string[]; processLocally: true }) => Promise<string>;
};

let maker: Maker | null = null;
let listening: Recognition | null = null;
const lang = "en-GB";

/** Speech becomes text on the device or not at all: where the browser would send it away, nothing is offered. */
export async function findDictation(): Promise<boolean> {
  const found = (globalThis as { SpeechRecognition?: Maker }).SpeechRecognition;
  if (!found?.available || !("processLocally" in found.prototype)) return false;
  const answer = await found.available({ langs: [lang], processLocally: true }).catch(() => "unavailable");
  if (answer === "available") maker = found;
  return maker !== null;
}

export function dictation(app: App, heard: (words: string) => void): Child {
  if (!maker) return null;
  if (listening) return button("Stop listening", () => listening?.stop());
  return button("Speak the note", () => {
    const recognition = new maker!();
    Object.assign(recognition, { lang, processLocally: true });
    recognition.onresult = ({ results }) => heard([...results].map((each) => each[0].transcript.trim()).join(" "));
    recognition.onend = () => {
      listening = null;
      app.say("Stopped listening.");
    };
    listening = recognition;
    recognition.start();
    app.say("Listening. What you say stays on this device.");
  });
}
