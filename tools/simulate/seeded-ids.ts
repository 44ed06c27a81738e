import { OrderedIds, type IdSource } from '@redgrid/database';
import { Chance } from './chance.ts';

/**
 * Ids and codes that follow from the seed and the operation they are made in, whatever was made before: an operation that is
 * repeated after a crash makes the same ones.
 */
export class SeededIds implements IdSource {
  private chance: Chance;
  private readonly ordered = new OrderedIds((count) => this.chance.bytes(count));

  constructor(private readonly seed: number) {
    this.chance = Chance.of(seed, 'ids');
  }

  /** What is made from now on belongs to this operation. */
  begin(operation: number): void {
    this.chance = Chance.of(this.seed, `ids of operation ${operation}`);
  }

  of(work: string): IdSource {
    const chance = Chance.of(this.seed, `ids of ${work}`);
    return new OrderedIds((count) => chance.bytes(count));
  }

  newId(at: Date): string {
    return this.ordered.newId(at);
  }

  bytes(count: number): Uint8Array {
    return this.chance.bytes(count);
  }
}
