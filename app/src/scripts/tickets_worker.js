// Tickets that were opened on this device are shown without the network, or while it is slow.
// What the server says counts whenever it can be asked.

const PATIENCE_MS = 4000;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// Not every browser drops what it keeps when a login was ended elsewhere.
async function ask(request) {
  const answered = await fetch(request);
  if (answered.headers.has("clear-site-data")) await caches.delete("tickets");
  return answered;
}

async function answer(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (!kept) return fetch(request);
  const later = new Promise((done) => setTimeout(done, PATIENCE_MS, kept));
  return Promise.race([ask(request).catch(() => kept), later]);
}

addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(answer(event.request));
});
