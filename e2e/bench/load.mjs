// Requests over connections that are kept, and what they cost the server.
import { request, Agent } from 'node:http';

export function ask(agent, { method = 'GET', url, headers = {}, body }) {
  return new Promise((done, fail) => {
    const begun = performance.now();
    const sent = request(url, { method, agent, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({
        ms: performance.now() - begun, status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts),
      }));
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

/** Runs all tasks with so many at once, each on a connection that is kept; what each took. */
export async function load(server, crowd, tasks) {
  const agent = new Agent({ keepAlive: true, maxSockets: crowd });
  const [begun, cpu] = [performance.now(), await server.cpuMs()];
  const times = [];
  let next = 0;
  await Promise.all(Array.from({ length: crowd }, async () => {
    while (next < tasks.length) times.push((await tasks[next++](agent)).ms);
  }));
  const seconds = (performance.now() - begun) / 1000;
  const cpuMs = ((await server.cpuMs()) - cpu) / tasks.length;
  agent.destroy();
  return { times, cpuMs, perSecond: tasks.length / seconds };
}
