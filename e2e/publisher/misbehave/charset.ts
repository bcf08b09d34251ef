/** Text in old encodings, made by turning a decoder's table round. */

function encoder(encoding: string): Map<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
}

/** Signs the encoding lacks become character references, as HTML and XML allow. */
export function encodeText(text: string, encoding: string): Buffer {
  if (encoding.toLowerCase() === 'utf-8') return Buffer.from(text);
  const table = encoder(encoding);
  const bytes: number[] = [];
  for (const sign of text) {
    const byte = table.get(sign);
    if (byte !== undefined) bytes.push(byte);
    else bytes.push(...Buffer.from(`&#${sign.codePointAt(0)};`, 'latin1'));
  }
  return Buffer.from(bytes);
}

/** The text without what it says about its own encoding. */
export function withoutDeclaration(text: string): string {
  return text.replace(/<meta charset="[^"]*">\n?/i, '').replace(/^(<\?xml[^>]*?) encoding="[^"]*"/, '$1');
}

/** Bytes that are valid in no Unicode encoding, put behind every hundredth `>`. */
export function withInvalidBytes(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  let seen = 0;
  for (let at = body.indexOf(62); at >= 0; at = body.indexOf(62, at + 1)) {
    seen += 1;
    // Not inside the head of an XML or HTML file, where even browsers give up.
    if (seen % 100 !== 50) continue;
    parts.push(body.subarray(from, at + 1), Buffer.from([0xff, 0xc0, 0xfe]));
    from = at + 1;
  }
  return Buffer.concat([...parts, body.subarray(from)]);
}
