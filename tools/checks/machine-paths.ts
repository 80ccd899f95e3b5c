import { found, type Check } from "./tree.ts";

const ofOneMachine = /\/(?:work|root)\//g;

/** Nothing in the project names a folder of the machine it was written on. */
export const machinePaths: Check = (tree) =>
  [...tree].flatMap(([file, text]) =>
    found(text, ofOneMachine).map(({ line, match }) => ({
      file,
      line,
      says: `names ${match[0]}, a folder of one machine`,
    })),
  );
