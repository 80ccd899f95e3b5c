// load.ts URL SECONDS: asks for one page again and again on 32 kept connections and prints {perSecond, p99Ms}. It speaks
// HTTP by itself: a node:http client needs more time for a page than the server, so the client would be what is measured.
import { connect } from "node:net";

type Job = { port: number; host: string; path: string; seconds: number };
export type Load = { perSecond: number; p99Ms: number };

const connections = 32;
const lastChunk = Buffer.from("\r\n0\r\n\r\n");
const good = Buffer.from("HTTP/1.1 200");

const [address = "", seconds = "3"] = process.argv.slice(2);
const { host, port, pathname, search } = new URL(address);
const job = { port: Number(port), host, path: pathname + search };
// A server that was only just started has not yet learnt which of its own code is asked for most.
await run({ ...job, seconds: 1.5 });
console.log(JSON.stringify(await run({ ...job, seconds: Number(seconds) })));

async function run(job: Job): Promise<Load> {
  const started = performance.now();
  const until = started + job.seconds * 1000;
  const times: number[] = [];
  const another = () => performance.now() < until;
  await Promise.all(Array.from({ length: connections }, () => askAgain(job, another, times)));
  const perSecond = times.length / ((performance.now() - started) / 1000);
  times.sort((a, b) => a - b);
  return { perSecond, p99Ms: times[Math.floor(times.length * 0.99)] ?? Infinity };
}

function askAgain({ port, host, path }: Job, another: () => boolean, times: number[]): Promise<void> {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n`);
  return new Promise((done, failed) => {
    let asked = 0;
    let answer: Buffer = Buffer.alloc(0);
    const ask = () => {
      if (!another()) {
        done();
        return void socket.destroy();
      }
      asked = performance.now();
      socket.write(request);
    };
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, ask);
    socket.setTimeout(30_000, () => socket.destroy(new Error("no answer for half a minute")));
    socket.on("error", failed);
    socket.on("close", () => failed(new Error("the connection was closed")));
    socket.on("data", (part) => {
      answer = answer.length === 0 ? part : Buffer.concat([answer, part]);
      if (!isWhole(answer)) return;
      if (!answer.subarray(0, 12).equals(good)) return void socket.destroy(new Error(answer.toString("latin1", 0, 80)));
      answer = Buffer.alloc(0);
      times.push(performance.now() - asked);
      ask();
    });
  });
}

/** By the length told in the headers, else by the last chunk. */
function isWhole(answer: Buffer): boolean {
  const end = answer.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.toString("latin1", 0, end))?.[1];
  if (length !== undefined) return answer.length >= end + 4 + Number(length);
  return answer.subarray(-lastChunk.length).equals(lastChunk);
}
