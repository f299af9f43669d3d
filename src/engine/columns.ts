/** Typed columns that grow, and are cut to size at the end. */

type Items = Int32Array | Uint8Array;

class Column<T extends Items> {
  length = 0;
  private items: T;
  private readonly make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.make = make;
    this.items = make(256);
  }

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = this.make(this.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = value;
  }

  toArray(): T {
    return this.items.slice(0, this.length) as T;
  }
}

export class IntColumn extends Column<Int32Array> {
  constructor() {
    super((length) => new Int32Array(length));
  }
}

export class ByteColumn extends Column<Uint8Array> {
  constructor() {
    super((length) => new Uint8Array(length));
  }
}
