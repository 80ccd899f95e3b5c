// What a compiler can't see: who imports whom, what is pure, which promise has its test, how things are worded.
import { checks } from "./checks/index.ts";
import { readTree } from "./checks/read-tree.ts";

const tree = readTree(process.argv[2] ?? ".");
const faults = Object.values(checks).flatMap((check) => check(tree));
for (const { file, line, says } of faults) console.error(`${file}:${line}: ${says}`);
console.log(faults.length === 0 ? `${tree.size} files keep the house rules` : `${faults.length} to put right`);
process.exitCode = faults.length === 0 ? 0 : 1;
