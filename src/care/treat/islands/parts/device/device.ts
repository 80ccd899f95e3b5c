import type { Store } from "./store.ts";

/** What the parts of an open room share in one tab. */
export type Device = {
  store: Store;
  key: CryptoKey;
  /** Says in this tab that something changed, and in the others what. */
  tell: (what: Told) => void;
};
export type Told = { draft: string } | { command: number } | "day";
