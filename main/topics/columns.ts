/** What is held of articles in memory, a value a slot. Pure. */

/** A value of few kinds (publication, language) as a small number a slot, with how many articles have each. */
export class Column<Value> {
  /** The number of the slot's value; see `values`. */
  codes: Uint16Array | Uint32Array = new Uint16Array(0);
  readonly values: Value[] = [];
  /** Articles by the number of their value. */
  readonly counts: number[] = [];
  private readonly known = new Map<Value, number>();

  /** The number of a value, -1 for one that no article ever had. */
  codeOf(value: Value): number {
    return this.known.get(value) ?? -1;
  }

  grow(slots: number): void {
    this.codes = grown(this.codes, slots);
  }

  /** Counts the value of an article that came. */
  put(slot: number, value: Value): void {
    let code = this.known.get(value);
    if (code === undefined) {
      code = this.values.length;
      this.known.set(value, code);
      this.values.push(value);
      this.counts.push(0);
      // More languages or publications than two bytes tell apart: nobody has them, but a feed may make them up.
      if (code === 0xffff) this.codes = Uint32Array.from(this.codes);
    }
    this.codes[slot] = code;
    this.counts[code] = (this.counts[code] ?? 0) + 1;
  }

  /** Takes the value of an article that goes, or is to get another, out of the counts. */
  drop(slot: number): void {
    const code = this.codes[slot] ?? 0;
    this.counts[code] = (this.counts[code] ?? 0) - 1;
  }

  valueAt(slot: number): Value | undefined {
    return this.values[this.codes[slot] ?? 0];
  }
}

/** The same numbers with room for so many. */
export function grown<Numbers extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  numbers: Numbers,
  length: number,
): Numbers {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the constructor of a typed array makes its own kind
  const more = new (numbers.constructor as new (length: number) => Numbers)(length);
  more.set(numbers);
  return more;
}

/** Ids per page of the table below. */
const PAGE = 4_096;

/** From id to a small number: 4 bytes an id, and no more for the gaps between far ids than a page each. */
export class IdTable {
  /** Few and far between where ids are: then the list is a table of those that are there. */
  private readonly pages: (Int32Array | undefined)[] = [];

  /** -1 when there is none. */
  get(id: number): number {
    return this.pages[Math.floor(id / PAGE)]?.[id % PAGE] ?? -1;
  }

  set(id: number, value: number): void {
    const number = Math.floor(id / PAGE);
    let page = this.pages[number];
    if (page === undefined) {
      page = new Int32Array(PAGE).fill(-1);
      this.pages[number] = page;
    }
    page[id % PAGE] = value;
  }
}
