import { classes } from "./classes.ts";
import { dependencies } from "./dependencies.ts";
import { importOrder } from "./import-order.ts";
import { machinePaths } from "./machine-paths.ts";
import { promises } from "./promises.ts";
import { purity } from "./purity.ts";
import { sizes } from "./sizes.ts";
import type { Check } from "./tree.ts";
import { words } from "./words.ts";

export const checks: Readonly<Record<string, Check>> = {
  "import order": importOrder,
  purity,
  promises,
  words,
  classes,
  sizes,
  dependencies,
  "machine paths": machinePaths,
};
