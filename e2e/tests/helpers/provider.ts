// A house of its own beside a provider of identities that is not ours.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from './fixtures';
import { OwnHouse, freePort } from './program';

const SECRET = 'a-secret-of-the-tests';

export interface HouseWithProvider {
  house: OwnHouse;
  provider: ChildProcess;
}

/** `back`: the path that the provider leads back to. */
export async function openWithProvider(
  back: string, settings: Record<string, string> = {},
): Promise<HouseWithProvider> {
  const port = String(await freePort());
  const house = await OwnHouse.open({
    PARTERRE_PROVIDERS__EXAMPLE__NAME: 'Example ID',
    PARTERRE_PROVIDERS__EXAMPLE__ISSUER: `http://localhost:${port}`,
    PARTERRE_PROVIDERS__EXAMPLE__CLIENT_ID: 'parterre',
    PARTERRE_PROVIDERS__EXAMPLE__SECRET: SECRET,
    ...settings,
  });
  const provider = spawn('node', ['fakes/openid_provider.mjs', port, `${house.url}${back}`, SECRET], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (provider.stdout) await once(provider.stdout, 'data');
  await house.start();
  return { house, provider };
}

/** Nothing secret and nobody's address is in the log. */
export async function closeWithProvider({ house, provider }: HouseWithProvider): Promise<void> {
  provider.kill();
  await house.stop();
  expect(house.log).not.toContain(SECRET);
  expect(house.log).not.toContain('@example.org');
  await house.close();
}
