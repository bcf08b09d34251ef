/** A baseline JPEG encoder (ITU-T T.81): 4:2:0, the standard's Huffman tables K.3 and K.5 for all components. */

// prettier-ignore
const zigzag = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
];
// prettier-ignore
const luminance = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
  18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const quantisation = luminance.map((value) => Math.max(1, Math.round(value * 0.42)));
const dcBits = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
const dcValues = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const acBits = [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d];
const acValues = [
  ...Buffer.from(
    '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a' +
      '434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aa' +
      'b2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
    'hex',
  ),
];

interface Codes {
  code: Uint16Array;
  length: Uint8Array;
}

function huffman(bits: number[], values: number[]): Codes {
  const codes: Codes = { code: new Uint16Array(256), length: new Uint8Array(256) };
  let code = 0;
  let next = 0;
  bits.forEach((count, index) => {
    for (let each = 0; each < count; each += 1) {
      const value = values[next++] ?? 0;
      codes.code[value] = code++;
      codes.length[value] = index + 1;
    }
    code <<= 1;
  });
  return codes;
}
const dc = huffman(dcBits, dcValues);
const ac = huffman(acBits, acValues);

// The factors by which the transform below (Arai, Agui, Nakajima) is off, folded into the quantiser.
const scale = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => (k === 0 ? 1 : Math.cos((k * Math.PI) / 16) * Math.SQRT2));
const divisors = Float32Array.from(
  quantisation.map((value, index) => 1 / (value * 8 * (scale[index >> 3] ?? 1) * (scale[index & 7] ?? 1))),
);

function transformLine(block: Float32Array, at: number, step: number): void {
  const v = (index: number): number => block[at + index * step]!;
  const a0 = v(0) + v(7);
  const a7 = v(0) - v(7);
  const a1 = v(1) + v(6);
  const a6 = v(1) - v(6);
  const a2 = v(2) + v(5);
  const a5 = v(2) - v(5);
  const a3 = v(3) + v(4);
  const a4 = v(3) - v(4);
  const even0 = a0 + a3;
  const even3 = a0 - a3;
  const even1 = a1 + a2;
  const even2 = a1 - a2;
  block[at] = even0 + even1;
  block[at + 4 * step] = even0 - even1;
  const middle = (even2 + even3) * Math.SQRT1_2;
  block[at + 2 * step] = even3 + middle;
  block[at + 6 * step] = even3 - middle;
  const odd0 = a4 + a5;
  const odd1 = a5 + a6;
  const odd2 = a6 + a7;
  const turn = (odd0 - odd2) * 0.382683433;
  const low = 0.5411961 * odd0 + turn;
  const high = 1.306562965 * odd2 + turn;
  const half = odd1 * Math.SQRT1_2;
  const upper = a7 + half;
  const lower = a7 - half;
  block[at + 5 * step] = lower + low;
  block[at + 3 * step] = lower - low;
  block[at + step] = upper + high;
  block[at + 7 * step] = upper - high;
}

class BitWriter {
  bytes: Buffer;
  length = 0;
  private held = 0;
  private heldBits = 0;

  constructor(size: number) {
    this.bytes = Buffer.allocUnsafe(size);
  }

  put(value: number, bits: number): void {
    this.held = (this.held << bits) | value;
    this.heldBits += bits;
    while (this.heldBits >= 8) {
      const byte = (this.held >> (this.heldBits - 8)) & 0xff;
      if (this.length + 2 > this.bytes.length) this.bytes = Buffer.concat([this.bytes], this.bytes.length * 2);
      this.bytes[this.length++] = byte;
      if (byte === 0xff) this.bytes[this.length++] = 0;
      this.heldBits -= 8;
    }
    this.held &= (1 << this.heldBits) - 1;
  }

  finish(): Buffer {
    if (this.heldBits > 0) this.put((1 << (8 - this.heldBits)) - 1, 8 - this.heldBits);
    return this.bytes.subarray(0, this.length);
  }
}

/** Magnitude category and the bits that follow it, as the standard codes a number (F.1.2.1). */
function putNumber(writer: BitWriter, codes: Codes, run: number, value: number): void {
  const size = 32 - Math.clz32(Math.abs(value));
  const symbol = (run << 4) | size;
  writer.put(codes.code[symbol]!, codes.length[symbol]!);
  if (size > 0) writer.put(value < 0 ? value + (1 << size) - 1 : value, size);
}

function putBlock(writer: BitWriter, block: Float32Array, previousDc: number): number {
  for (let row = 0; row < 64; row += 8) transformLine(block, row, 1);
  for (let column = 0; column < 8; column += 1) transformLine(block, column, 8);
  const first = Math.round(block[0]! * divisors[0]!);
  putNumber(writer, dc, 0, first - previousDc);
  let run = 0;
  for (let index = 1; index < 64; index += 1) {
    const place = zigzag[index]!;
    const value = Math.round(block[place]! * divisors[place]!);
    if (value === 0) {
      run += 1;
      continue;
    }
    for (; run > 15; run -= 16) writer.put(ac.code[0xf0]!, ac.length[0xf0]!);
    putNumber(writer, ac, run, value);
    run = 0;
  }
  if (run > 0) writer.put(ac.code[0]!, ac.length[0]!);
  return first;
}

function segment(marker: number, data: number[]): Buffer {
  const length = data.length + 2;
  return Buffer.from([0xff, marker, length >> 8, length & 0xff, ...data]);
}

function heads(width: number, height: number): Buffer {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [...Buffer.from('JFIF\0', 'latin1'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xdb, [0, ...zigzag.map((place) => quantisation[place] ?? 1)]),
    segment(0xc0, [8, ...size, 3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0]),
    segment(0xc4, [0x00, ...dcBits, ...dcValues]),
    segment(0xc4, [0x10, ...acBits, ...acValues]),
    segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
  ]);
}

/** 8-bit RGB pixels, row by row, as a JPEG file; good quality, colour at half resolution. */
export function encodeJpeg(pixels: Uint8Array, width: number, height: number): Buffer {
  const writer = new BitWriter(Math.max(4096, (width * height) >> 2));
  const wide = Math.ceil(width / 16) * 16;
  const light = new Float32Array(wide * 16);
  const blue = new Float32Array(wide * 16);
  const red = new Float32Array(wide * 16);
  const block = new Float32Array(64);
  const previous = [0, 0, 0];

  const putLight = (x: number, y: number): void => {
    for (let row = 0; row < 8; row += 1) {
      const from = (y + row) * wide + x;
      for (let column = 0; column < 8; column += 1) block[row * 8 + column] = light[from + column]!;
    }
    previous[0] = putBlock(writer, block, previous[0]!);
  };
  const putColour = (plane: Float32Array, x: number, component: 1 | 2): void => {
    for (let row = 0; row < 8; row += 1) {
      for (let column = 0; column < 8; column += 1) {
        const from = row * 2 * wide + x + column * 2;
        block[row * 8 + column] = (plane[from]! + plane[from + 1]! + plane[from + wide]! + plane[from + wide + 1]!) / 4;
      }
    }
    previous[component] = putBlock(writer, block, previous[component]!);
  };

  for (let top = 0; top < height; top += 16) {
    for (let row = 0; row < 16; row += 1) {
      const source = Math.min(height - 1, top + row) * width;
      for (let x = 0; x < wide; x += 1) {
        const from = (source + Math.min(width - 1, x)) * 3;
        const r = pixels[from]!;
        const g = pixels[from + 1]!;
        const b = pixels[from + 2]!;
        const to = row * wide + x;
        light[to] = 0.299 * r + 0.587 * g + 0.114 * b - 128;
        blue[to] = -0.168736 * r - 0.331264 * g + 0.5 * b;
        red[to] = 0.5 * r - 0.418688 * g - 0.081312 * b;
      }
    }
    for (let x = 0; x < wide; x += 16) {
      putLight(x, 0);
      putLight(x + 8, 0);
      putLight(x, 8);
      putLight(x + 8, 8);
      putColour(blue, x, 1);
      putColour(red, x, 2);
    }
  }
  return Buffer.concat([heads(width, height), writer.finish(), Buffer.from([0xff, 0xd9])]);
}
