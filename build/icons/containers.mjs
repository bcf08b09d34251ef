// @ts-check
/** Puts PNG pictures of several sizes into the icon files of Windows and macOS. Both formats take PNG data as it is. */

/** @typedef {{ size: number, png: Buffer }} Picture square, `size` pixels wide */

/**
 * @param {Picture[]} pictures none wider than 256
 * @returns {Buffer} an .ico file: header, one directory entry of 16 bytes each, then the pictures
 */
export function windowsIcon(pictures) {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length + 16 * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    // One byte for each side; 0 stands for 256.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/** The types that take PNG data, by width in pixels; some widths serve two purposes (256 is also 128 at double density). */
const macTypes = /** @type {const} */ ([
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);

/**
 * @param {Picture[]} pictures
 * @returns {Buffer} an .icns file: magic and length, then for each type its name, length and picture
 */
export function macIcon(pictures) {
  const blocks = macTypes.flatMap(([type, width]) => {
    const picture = pictures.find(({ size }) => size === width);
    return picture === undefined ? [] : [block(type, picture.png)];
  });
  return block('icns', Buffer.concat(blocks));
}

/** @param {string} type @param {Buffer} content */
function block(type, content) {
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([header, content]);
}
