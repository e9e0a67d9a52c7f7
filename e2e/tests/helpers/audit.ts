// After all tests, the house's books must be in order whatever the shoppers did.

import { violations } from './program';

export default async function audit(): Promise<void> {
  const found = await violations();
  if (found.length > 0) throw new Error(`parterre audit found: ${found.join(' ')}`);
}
