// load.ts URL SECONDS CONNECTIONS: asks as fast as it is answered, on kept connections, and prints {perSecond, p99Ms}.
import { Agent, get } from "node:http";

const [url = "", seconds = "3", connections = "32"] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const headers = { "accept-encoding": "br" };
const times: number[] = [];

const ask = () =>
  new Promise<void>((done, failed) => {
    const started = performance.now();
    get(url, { agent, headers }, (reply) => {
      if (reply.statusCode !== 200) failed(new Error(`${url} answered ${reply.statusCode}`));
      reply.resume();
      reply.on("end", () => {
        times.push(performance.now() - started);
        done();
      });
    }).on("error", failed);
  });

async function keepAsking(until: number): Promise<void> {
  while (performance.now() < until) await ask();
}

const everyone = (until: number) => Promise.all(Array.from({ length: Number(connections) }, () => keepAsking(until)));
await everyone(performance.now() + 500);
times.length = 0;
const started = performance.now();
await everyone(started + Number(seconds) * 1000);
const took = (performance.now() - started) / 1000;
times.sort((a, b) => a - b);
console.log(JSON.stringify({ perSecond: times.length / took, p99Ms: times[Math.floor(times.length * 0.99)] }));
agent.destroy();
