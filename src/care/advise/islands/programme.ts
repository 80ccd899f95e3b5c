import { startPlayers } from "./parts/player.ts";
import { keepWishes } from "./parts/signals.ts";
import { sendTicks, unsentTicks, writeTick } from "./parts/tick-outbox.ts";

/** Ticks are kept on the device first and sent when they can be; forms without a script do the same, one by one. */
const say = (id: string, words: string | null, seen = false): void => {
  const place = document.getElementById(id);
  if (!place) return;
  place.hidden = words === null;
  if (words !== null && words !== "") place.textContent = words;
  if (seen) place.scrollIntoView();
};

async function showUnsent(): Promise<void> {
  const waiting = (await unsentTicks()).length;
  const many = waiting === 1 ? "One tick is kept" : `${waiting} ticks are kept`;
  say("unsent", waiting === 0 ? null : `${many} on this device and will be sent when there is a signal.`);
}

async function send(): Promise<void> {
  const told = await sendTicks();
  if (told === "stop") {
    say("stop", "", true);
  }
  if (told === "closed") say("unsent", "Please open your private link again, so that what you ticked can be sent.");
  else await showUnsent();
}

for (const form of document.querySelectorAll<HTMLFormElement>("form.tick"))
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void tick(form, event.submitter as HTMLButtonElement | null);
  });

async function tick(form: HTMLFormElement, pressed: HTMLButtonElement | null): Promise<void> {
  const typed = new FormData(form);
  const text = (name: string) => {
    const value = typed.get(name);
    return typeof value === "string" ? value : "";
  };
  const score = (name: string) => (text(name) === "" ? null : Number(text(name)));
  const done = pressed?.value !== "no";
  if (!done && text("barrier").trim() === "") return form.querySelector<HTMLInputElement>("[name=barrier]")?.focus();
  const [painDuring, painAfter] = [score("painDuring"), score("painAfter")];
  await writeTick({
    id: crypto.randomUUID(),
    prescriptionId: text("prescriptionId"),
    doneAt: new Date().toISOString(),
    done,
    painDuring,
    painAfter,
    barrier: text("barrier").trim(),
  });
  const most = Number(form.closest<HTMLElement>("[data-most-pain]")?.dataset["mostPain"] ?? 10);
  if ((painDuring ?? 0) > most || (painAfter ?? 0) > most) say("stop", "", true);
  thank(form, done);
  form.reset();
  await send();
}

function thank(form: HTMLFormElement, done: boolean): void {
  const tag = document.createElement("p");
  tag.className = done ? "tag good" : "tag";
  tag.setAttribute("role", "status");
  tag.textContent = done ? "Ticked" : "Thank you for telling us";
  form.querySelector("[role=status]")?.remove();
  form.append(tag);
}

document.querySelector<HTMLFormElement>("#forget")?.addEventListener("submit", (event) => {
  event.preventDefault();
  void takeOff(event.currentTarget as HTMLFormElement);
});

/** What has not been sent is sent first; where that can't be, nothing is taken off. */
async function takeOff({ action }: HTMLFormElement): Promise<void> {
  const told = await sendTicks();
  const sent = told !== "later" && told !== "closed";
  const reached = sent && (await fetch(action, { method: "POST", redirect: "manual" }).catch(() => null));
  if (!reached)
    return say("unsent", "Please take it off where there is a signal, so that nothing you ticked is lost.", true);
  await caches.delete("programme");
  await (await navigator.serviceWorker?.getRegistration("/programme"))?.unregister();
  location.assign("/programme");
}

/** What was shown before the worker listened is asked for again, so that the worker keeps it for where there is no signal. */
function keepPictures(): void {
  for (const { src } of document.querySelectorAll<HTMLImageElement>(".pictures img")) void fetch(src);
}

keepWishes();
startPlayers(document.querySelectorAll<HTMLElement>("[data-exercise]"));
if (document.querySelector("#forget"))
  void navigator.serviceWorker?.register("/programme/worker.js", { scope: "/programme" });
// A worker that is ready does not listen yet: what is asked for before it has taken the page over goes past it.
if (navigator.serviceWorker?.controller) keepPictures();
navigator.serviceWorker?.addEventListener("controllerchange", keepPictures);
window.addEventListener("online", () => void send());
void send();

// On paper the poses stand side by side, and a screen that shows the one that moves has not fetched them.
window.addEventListener("beforeprint", () => {
  for (const poses of document.querySelectorAll<HTMLImageElement>("img.poses")) poses.loading = "eager";
});
