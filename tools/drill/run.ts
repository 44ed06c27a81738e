import { parseArgs } from 'node:util';
import { drill } from './drill.ts';
import { ENGINES } from './servers.ts';

const USAGE = `npm run drill                       every row on every engine at hand
npm run drill -- --row R19          the rows whose id names it
npm run drill -- --engine sqlite    one engine: ${ENGINES.join(', ')}
npm run drill -- --seed 7           the same chance again; without it a new one, which is printed
npm run drill -- --quick            a tenth and less, for a look
npm run drill -- --long             ten times as much and more; R35 takes hours`;

const { values } = parseArgs({
  options: {
    row: { type: 'string' },
    engine: { type: 'string' },
    seed: { type: 'string' },
    long: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
  const engines = ENGINES.filter((engine) => (values.engine ?? engine) === engine);
  if (!Number.isSafeInteger(seed) || engines.length === 0) {
    console.error(USAGE);
    process.exit(2);
  }
  const failed = await drill({
    row: values.row ?? null,
    engines: engines,
    seed,
    size: values.long ? 'long' : values.quick ? 'quick' : 'usual',
  });
  process.exit(failed > 0 ? 1 : 0);
}
