/** Says that something broke and where, and never with which words: a message may hold what somebody typed. */
export function report(error: unknown): void {
  const { name, code, stack } = error instanceof Error ? (error as Error & { code?: string }) : { name: typeof error };
  const frames = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  console.error([`${new Date().toISOString()} ${name} ${code ?? ""}`, ...frames].join("\n"));
}
