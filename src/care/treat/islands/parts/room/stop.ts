import { line, record } from "./controls.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";

/** Never far: what is given stops here, with its reason. */
export function stop(at: Here): Child {
  const { stopReason } = at.ui.visiting;
  return h(
    "details",
    { key: "stop" },
    h("summary", {}, "Stop the treatment"),
    line({ id: "stop", label: "Why it stopped", value: stopReason, typed: (words) => at.touch({ stopReason: words }) }),
    record("Stop here", () => at.add("stop", { reason: stopReason }, "Stopped.", { step: "close" }), {
      class: "button second room-record",
      disabled: stopReason.trim() === "",
    }),
  );
}
