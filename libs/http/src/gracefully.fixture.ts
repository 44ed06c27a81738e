import { setTimeout as delay } from 'node:timers/promises';
import { gracefully } from './gracefully.ts';

const [stopMs = '0', withinMs = '0'] = process.argv.slice(2);
const logger = { info: () => undefined, error: () => undefined };

gracefully(() => delay(Number(stopMs)), { logger, withinMs: Number(withinMs) });
setInterval(() => undefined, 1_000);
process.send?.('listening');
