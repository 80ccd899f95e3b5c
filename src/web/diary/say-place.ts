/** "10:15" */
export function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

type Standing = { readonly name: string; readonly clock: string; readonly column: string };

/** BOOK-34. What a screen reader is told, in the order in which it would be asked: who, when, with whom or where. */
export const sayPlace = ({ name, clock, column }: Standing): string => `${name}, ${clock}, ${column}`;

export const sayPickedUp = (visit: Standing): string =>
  `Picked up: ${sayPlace(visit)}. Arrow keys move it, Enter puts it down, Escape puts it back.`;
export const sayPutBack = (visit: Standing): string => `Put back: ${sayPlace(visit)}.`;
export const sayPutDown = (visit: Standing): string => `Moving: ${sayPlace(visit)}.`;
export const sayStays = (name: string): string => `${name}: this visit can’t be moved any more.`;
export const sayFree = (clock: string, column: string): string => `Free, ${clock}, ${column}`;
