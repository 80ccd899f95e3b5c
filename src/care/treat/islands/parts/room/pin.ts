import type { App, Locked } from "./app.ts";
import { record } from "./controls.ts";
import { type Child, h } from "./h.ts";

const least = 6;
const most = 12;

const asks: Readonly<Record<Locked["mode"], string>> = {
  enter: "Enter your PIN",
  set: "Choose a PIN for this device",
  repeat: "The same PIN once more",
  destroyed: "This device has forgotten everything",
};

type Pin = { app: App; locked: Locked; done: (pin: string) => void; begin: () => void };

/** What rests on the device opens with the PIN alone; the fifth wrong one ends it. */
export function pinScreen({ app, locked, done, begin }: Pin): Child[] {
  const { mode, digits, says, busy } = locked;
  const to = (text: string) =>
    app.set({ locked: { ...locked, digits: text.replace(/\D/g, "").slice(0, most), says: "" } });
  const title = h("h1", { id: "room-title", tabindex: -1 }, asks[mode]);
  if (mode === "destroyed")
    return [
      title,
      h(
        "p",
        { class: "lead" },
        "That was the fifth wrong PIN. What was kept here is gone, so that nobody else reads it.",
      ),
      h("p", {}, "All that had reached the practice is safe there. What had not is lost with it."),
      record("Begin again on this device", begin),
    ];
  const enough = digits.length >= least;
  return [
    title,
    mode === "set"
      ? h("p", {}, "It locks what this tablet keeps for the room. Six to twelve figures; it is not your password.")
      : null,
    h(
      "form",
      {
        class: "room-pin",
        onsubmit: (event) => {
          event.preventDefault();
          if (enough && !busy) done(digits);
        },
      },
      h("label", { for: "pin" }, "PIN"),
      h("input", {
        id: "pin",
        type: "password",
        inputmode: "none",
        autocomplete: "off",
        maxlength: most,
        value: digits,
        "aria-describedby": "pin-says",
        oninput: (event) => to((event.target as HTMLInputElement).value),
      }),
      h(
        "p",
        { id: "pin-says", class: says ? "fault" : "hint", role: says ? "alert" : null },
        says || "Six to twelve figures.",
      ),
      h(
        "div",
        { class: "room-keys" },
        [1, 2, 3, 4, 5, 6, 7, 8, 9].map((figure) => key(String(figure), () => to(digits + String(figure)))),
        key("⌫", () => to(digits.slice(0, -1)), "Delete the last figure"),
        key("0", () => to(`${digits}0`)),
        h("button", { class: "button room-key", disabled: !enough || busy }, mode === "enter" ? "Open" : "Next"),
      ),
    ),
  ];
}

const key = (label: string, touched: () => void, name?: string): Child =>
  h("button", { type: "button", class: "room-key", key: label, "aria-label": name, onclick: touched }, label);
