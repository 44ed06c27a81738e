/** Remembers which ids have been seen, in eight bytes each: a million cost 16 MB (重复检测). Two ids count as one once in 10¹³ files. */
export class Seen {
  private slots = new Uint32Array(2 * 4096);
  private count = 0;

  /** Notes an id and says whether it was there before. */
  add(id: string): boolean {
    if (this.count * 4 > this.slots.length) this.grow();
    const [high, low] = fingerprint(id);
    const at = find(this.slots, high, low);
    if (this.slots[at] !== 0 || this.slots[at + 1] !== 0) return true;
    this.slots[at] = high;
    this.slots[at + 1] = low;
    this.count += 1;
    return false;
  }

  private grow(): void {
    const larger = new Uint32Array(this.slots.length * 2);
    for (let at = 0; at < this.slots.length; at += 2) {
      const [high = 0, low = 0] = [this.slots[at], this.slots[at + 1]];
      if (high === 0 && low === 0) continue;
      const free = find(larger, high, low);
      larger[free] = high;
      larger[free + 1] = low;
    }
    this.slots = larger;
  }
}

/** The place of a fingerprint, or the free one where it belongs. */
function find(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length / 2 - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const at = slot * 2;
    const free = slots[at] === 0 && slots[at + 1] === 0;
    if (free || (slots[at] === high && slots[at + 1] === low)) return at;
  }
}

/** 64 bits of an id, never all zero (two runs of FNV-1a with a final mix). */
function fingerprint(id: string): [high: number, low: number] {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < id.length; index += 1) {
    const code = id.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + index), 0x5bd1e995);
    low ^= low >>> 15;
  }
  return [mixed(high) || 1, mixed(low)];
}

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
