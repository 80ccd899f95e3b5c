import type { Point } from "./slots.ts";

/** What a hand is doing: nothing, pressing (it may yet be a click or a scroll), or pulling. */
export type Gesture =
  | { readonly is: "idle" }
  | { readonly is: "pressed"; readonly by: Hand; readonly at: Point }
  | { readonly is: "pulling" };
export type Hand = "mouse" | "touch";

export type Happens =
  | { readonly what: "press"; readonly by: Hand; readonly at: Point }
  | { readonly what: "move"; readonly at: Point }
  /** A finger has rested long enough. */
  | { readonly what: "held" }
  | { readonly what: "release" }
  /** The system took the pointer away, Escape was pressed, or the window was left. */
  | { readonly what: "break" };

export type Does = "nothing" | "begin" | "follow" | "put down" | "put back";

export const idle: Gesture = { is: "idle" };
/** A mouse that moves this far pulls; a finger that moves this far before it has rested scrolls. */
const far = { mouse: 5, touch: 10 } as const;
/** In milliseconds. */
export const restsFor = 400;

/** BOOK-32. The only way to "put down" is a release after a pull that nothing broke off. */
export function gestureAfter(gesture: Gesture, event: Happens): { gesture: Gesture; does: Does } {
  switch (event.what) {
    case "press":
      if (gesture.is === "pulling") return { gesture: idle, does: "put back" };
      return { gesture: { is: "pressed", by: event.by, at: event.at }, does: "nothing" };
    case "held":
      return gesture.is === "pressed" && gesture.by === "touch" ? begin : stays(gesture);
    case "move":
      if (gesture.is === "pulling") return { gesture, does: "follow" };
      if (gesture.is === "idle" || distance(gesture.at, event.at) <= far[gesture.by]) return stays(gesture);
      return gesture.by === "mouse" ? begin : { gesture: idle, does: "nothing" };
    case "release":
      return { gesture: idle, does: gesture.is === "pulling" ? "put down" : "nothing" };
    case "break":
      return { gesture: idle, does: gesture.is === "pulling" ? "put back" : "nothing" };
  }
}

const begin = { gesture: { is: "pulling" }, does: "begin" } as const;
const stays = (gesture: Gesture) => ({ gesture, does: "nothing" }) as const;
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
