import { fileStore } from './config.ts';

/** Receives without end into the folder it is given, until somebody kills it. */
async function* endless(): AsyncGenerator<Buffer> {
  for (;;) {
    yield Buffer.alloc(65_536, 'x');
    await new Promise((wake) => setTimeout(wake, 1));
  }
}
const store = fileStore(process.argv[2] ?? '', {});
await store.put(endless(), { most: Number.MAX_SAFE_INTEGER });
