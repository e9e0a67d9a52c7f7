// An OpenID provider that is not ours (npm oidc-provider, certified): `port redirect_uri secret`.
// Whoever types an address as their login is that person; addresses that begin with "unconfirmed"
// are not verified. It ends when nobody holds its input any more.

import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [port, redirect, secret] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;

const person = (login) => ({
  accountId: login,
  claims: () => ({
    sub: login,
    email: login,
    email_verified: !login.startsWith('unconfirmed'),
  }),
});

const provider = new Provider(issuer, {
  clients: [{
    client_id: 'parterre',
    client_secret: secret,
    redirect_uris: [redirect],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  cookies: { keys: ['a key of the tests'] },
  features: { devInteractions: { enabled: false } },
  findAccount: (_, login) => person(login),
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  // Nobody is asked whether the house may know them: the tests are not about that page.
  loadExistingGrant: async (context) => {
    const { client, session } = context.oidc;
    const { Grant } = context.oidc.provider;
    const grant = new Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid email');
    await grant.save();
    return grant;
  },
  pkce: { required: () => true },
});

const PAGE = `<!doctype html><html lang="en"><title>Example ID</title>
<form method="post"><label>Login <input name="login"></label>
<button name="do" value="in">Continue</button> <button name="do" value="back">Cancel</button></form>`;

async function read(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return new URLSearchParams(Buffer.concat(parts).toString());
}

const others = provider.callback();
createServer(async (request, response) => {
  const { pathname } = new URL(request.url, issuer);
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  if (!pathname.startsWith('/interaction/')) return others(request, response);
  if (request.method !== 'POST') {
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  }
  const form = await read(request);
  const result = form.get('do') === 'back'
    ? { error: 'access_denied' }
    : { login: { accountId: form.get('login') } };
  return provider.interactionFinished(request, response, result);
}).listen(Number(port), '127.0.0.1', () => console.log(port));
process.stdin.on('end', () => process.exit()).resume();
