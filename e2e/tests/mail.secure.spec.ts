// Mail over an encrypted line with a login, to a stranger's mail server whose certificate comes
// from an authority of the test's own: by STARTTLS and by TLS from the start. What is wrong is
// said in the log, without a secret.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { order as buyByForms } from './helpers/every-page';
import { type Page, expect, test } from './helpers/fixtures';
import { OwnHouse } from './helpers/program';

const GISELLE = 'giselle-2027-03-12-2000';
const USER = 'tickets';
const PASSWORD = 'a-very-secret-word';

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parterre-mail-'));
  for (const name of ['ours', 'other']) authority(name);
  certificate();
  writeFileSync(join(folder, 'password'), `${PASSWORD}\n`);
  writeFileSync(join(folder, 'wrong-password'), 'another-secret-word\n');
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function openssl(...args: string[]) {
  execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
}

function authority(name: string) {
  openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
    '-keyout', `${name}.key`, '-out', `${name}.pem`, '-days', '2', '-subj', `/CN=${name}`);
}

function certificate() {
  writeFileSync(join(folder, 'names'), 'subjectAltName=IP:127.0.0.1\n');
  openssl('req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
    '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=mail');
  openssl('x509', '-req', '-in', 'server.csr', '-CA', 'ours.pem', '-CAkey', 'ours.key',
    '-CAcreateserial', '-days', '2', '-extfile', 'names', '-out', 'server.pem');
}

interface Post {
  port: number;
  /** The recipients of mails that were sent after a login over an encrypted line. */
  taken: string[];
  close(): Promise<void>;
}

async function postOffice(options: SMTPServerOptions): Promise<Post> {
  const taken: string[] = [];
  const server = new SMTPServer({
    ...options,
    key: readFileSync(join(folder, 'server.key')),
    cert: readFileSync(join(folder, 'server.pem')),
    authMethods: ['PLAIN', 'LOGIN'],
    onAuth({ username, password }, session, done) {
      const good = session.secure && username === USER && password === PASSWORD;
      if (good) done(null, { user: USER });
      else done(new Error('Invalid username or password'));
    },
    onData(stream, session, done) {
      stream.on('end', () => {
        if (session.user) taken.push(...session.envelope.rcptTo.map((one) => one.address));
        done();
      });
      stream.resume();
    },
  });
  // A client that doesn't believe us hangs up in the middle of the handshake.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port, taken, close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function open(port: number, env: Record<string, string>): Promise<OwnHouse> {
  const house = await OwnHouse.open({
    PARTERRE_MODE: 'test',
    PARTERRE_MAIL__HOST: '127.0.0.1',
    PARTERRE_MAIL__PORT: String(port),
    PARTERRE_MAIL__FROM: 'Gran Teatro Parterre <tickets@example.org>',
    PARTERRE_MAIL__USER: USER,
    PARTERRE_MAIL__PASSWORD_FILE: join(folder, 'password'),
    PARTERRE_MAIL__TRUSTED_ROOT: join(folder, 'ours.pem'),
    ...env,
  });
  await house.start();
  return house;
}

async function buy(page: Page, house: OwnHouse, email: string): Promise<void> {
  const wish = { slug: GISELLE, form: { count: '1', zone: '' }, email, house: house.url };
  await buyByForms(page.request, 'en', 'pay', wish);
}

for (const [security, options] of [['starttls', {}], ['tls', { secure: true }]] as const) {
  test(`a mail goes by ${security} with a login`, async ({ page }) => {
    const post = await postOffice(options);
    const house = await open(post.port, { PARTERRE_MAIL__SECURITY: security });
    await buy(page, house, 'ana@example.org');
    await expect.poll(() => post.taken, { timeout: 30_000 }).toEqual(['ana@example.org']);
    await house.close();
    await post.close();
  });
}

for (const [what, options, env, said] of [
  ['a certificate of another authority', {},
    () => ({ PARTERRE_MAIL__TRUSTED_ROOT: join(folder, 'other.pem') }), 'certificate'],
  ['a wrong password', {},
    () => ({ PARTERRE_MAIL__PASSWORD_FILE: join(folder, 'wrong-password') }), '535'],
  ['a server without encryption', { disabledCommands: ['STARTTLS'] }, () => ({}), 'STARTTLS'],
] as [string, SMTPServerOptions, () => Record<string, string>, string][]) {
  test(`${what} is said in the log, no mail leaves and no secret is told`, async ({ page }) => {
    const post = await postOffice(options);
    const house = await open(post.port, env());
    await buy(page, house, 'ana@example.org');
    await expect.poll(() => house.log, { timeout: 30_000 }).toContain('not delivered');
    await house.close();
    await post.close();
    const line = house.log.split('\n').find((text) => text.includes('not delivered'));
    expect(line?.toLowerCase()).toContain(said.toLowerCase());
    expect(post.taken).toEqual([]);
    const login = (word: string) => Buffer.from(word).toString('base64');
    for (const secret of [PASSWORD, 'another-secret-word', login(`\0${USER}\0${PASSWORD}`),
      login(PASSWORD), 'ana@example.org']) {
      expect(house.log).not.toContain(secret);
    }
  });
}
