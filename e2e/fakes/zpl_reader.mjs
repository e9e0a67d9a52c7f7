// Draws what a ticket printer was sent, by ZPL, with zpl-renderer-js. In: JSON with `zpl`, `width`
// and `height` in millimetres, and `dots` in one of them. Out: JSON with the pieces as PNG files
// (Base64).
import { readFileSync } from 'node:fs';
import { ready } from 'zpl-renderer-js';

const { zpl, width, height, dots } = JSON.parse(readFileSync(0, 'utf8'));
const { api } = await ready;
const pieces = await api.zplToBase64MultipleAsync(zpl, width, height, dots);
process.stdout.write(JSON.stringify({ pieces }), () => process.exit(0));
