/** The topics of every article in memory, one list a slot, all in one row of numbers: read from end to end when much is counted. Pure. */
import { grown } from './columns.ts';

const EMPTY = new Int32Array(0);

/** An item is its topic's place * 2, + 1 where it was derived from the text. */
export class TopicLists {
  items = new Int32Array(0);
  /** The list of slot s: `items[starts[s]]` and on, the first `shownLengths[s]` of them shown, `lengths[s]` in all. */
  starts = new Uint32Array(0);
  shownLengths = new Uint8Array(0);
  lengths = new Uint8Array(0);
  private end = 0;
  /** Places before the end that nothing uses any more. */
  private waste = 0;

  grow(slots: number): void {
    this.starts = grown(this.starts, slots);
    this.lengths = grown(this.lengths, slots);
    this.shownLengths = grown(this.shownLengths, slots);
  }

  of(slot: number): Int32Array {
    if (this.lengths[slot] === 0) return EMPTY;
    const start = this.starts[slot] ?? 0;
    return this.items.slice(start, start + (this.lengths[slot] ?? 0));
  }

  /** @param items no more than 255 */
  store(slot: number, items: readonly number[], shown: number): void {
    const held = this.lengths[slot] ?? 0;
    if (items.length > held) {
      // Gone from its old place before the others are moved together.
      this.lengths[slot] = 0;
      this.waste += held;
      if (this.end + items.length > this.items.length) this.makeRoom(items.length);
      this.starts[slot] = this.end;
      this.end += items.length;
    } else this.waste += held - items.length;
    this.items.set(items, this.starts[slot]);
    this.lengths[slot] = items.length;
    this.shownLengths[slot] = shown;
  }

  /** Room at the end: by closing the gaps where they are a third of all, and else by making the row longer. */
  private makeRoom(needed: number): void {
    if (this.waste * 3 < this.end) {
      this.items = grown(this.items, Math.max(8_192, Math.ceil(this.items.length * 1.5) + needed));
      return;
    }
    const closed = new Int32Array(this.items.length + needed);
    let end = 0;
    for (let slot = 0; slot < this.starts.length; slot += 1) {
      const start = this.starts[slot] ?? 0;
      const length = this.lengths[slot] ?? 0;
      closed.set(this.items.subarray(start, start + length), end);
      this.starts[slot] = end;
      end += length;
    }
    this.items = closed;
    this.end = end;
    this.waste = 0;
  }
}
