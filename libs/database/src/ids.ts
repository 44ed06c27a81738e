import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** Makes the ids of new records, and the chance behind codes; a simulation brings its own, made from a seed. */
export interface IdSource {
  /** A new time-ordered id (UUID version 7), greater than every one it gave before, even where the clock went back. */
  newId(at: Date): string;
  /** Bytes nobody can foretell, for codes that must not be guessed. */
  bytes(count: number): Uint8Array;
  /** The source for one piece of background work, where that work must make the same ids when it is repeated. */
  of?(work: string): IdSource;
}

/** Ids in strictly increasing order: within a millisecond, and while a clock stands behind, a counter goes on. */
export class OrderedIds implements IdSource {
  private msecs = -Infinity;
  private seq = 0;

  constructor(readonly bytes: (count: number) => Uint8Array = randomBytes) {}

  newId(at: Date): string {
    const random = this.bytes(16);
    if (at.getTime() > this.msecs) {
      this.msecs = at.getTime();
      this.seq = startOf(random);
    } else {
      this.seq = (this.seq + 1) >>> 0;
      if (this.seq === 0) this.msecs += 1;
    }
    return v7({ msecs: this.msecs, seq: this.seq, random });
  }
}

/** The counter begins anywhere in the lower half of its 32 bits: two processes seldom meet, and none runs over soon. */
function startOf(random: Uint8Array): number {
  return new DataView(random.buffer, random.byteOffset).getUint32(6) & 0x7fff_ffff;
}

/** The source of a process outside simulations: one for all its databases. */
export const processIds: IdSource = new OrderedIds();
