/** A small PDF writer: A4 pages of wrapped text in the standard fonts, enough for a report to download. */

interface Line {
  text: string;
  size: number;
  bold: boolean;
  /** Space above, points. */
  above: number;
}

const pageWidth = 595;
const pageHeight = 842;
const margin = 64;

/** Letters put where WinAnsi holds signs the reports do not use, so that Turkish is whole; PDF 1.4, 5.5.5. */
const differences: [code: number, name: string, letter: string][] = [
  [0x8c, 'Gbreve', 'Ğ'],
  [0x8d, 'gbreve', 'ğ'],
  [0x8e, 'Idotaccent', 'İ'],
  [0x8f, 'dotlessi', 'ı'],
  [0x9c, 'Scedilla', 'Ş'],
  [0x9d, 'scedilla', 'ş'],
];
const punctuation: Record<string, string> = {
  '—': '\x97',
  '–': '\x96',
  '’': '\x92',
  '‘': '\x91',
  '“': '\x93',
  '”': '\x94',
};
const codes = new Map([
  ...Object.entries(punctuation),
  ...differences.map(([code, , letter]): [string, string] => [letter, String.fromCharCode(code)]),
]);

/** Latin text as the fonts' encoding holds it; signs it lacks become a question mark. */
function encode(text: string): string {
  return text.replace(/[\u0100-\u{10ffff}]/gu, (sign) => codes.get(sign) ?? '?');
}

/** Average advance of Helvetica is close to half its size. */
function wrap(text: string, size: number): string[] {
  const room = Math.floor((pageWidth - 2 * margin) / (size * 0.5));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function setLines(title: string, byline: string, paragraphs: string[]): Line[] {
  const block = (text: string, size: number, bold: boolean, above: number): Line[] =>
    wrap(encode(text), size).map((line, index) => ({ text: line, size, bold, above: index === 0 ? above : 0 }));
  return [
    ...block(title, 22, true, 0),
    ...block(byline, 11, false, 10),
    ...paragraphs.flatMap((text) => (text.length < 60 ? block(text, 13, true, 18) : block(text, 11, false, 8))),
  ];
}

function paginate(lines: Line[]): string[] {
  const pages: string[] = [];
  let commands: string[] = [];
  let y = pageHeight - margin;
  for (const line of lines) {
    const height = line.size * 1.4;
    if (y - line.above - height < margin) {
      pages.push(commands.join('\n'));
      commands = [];
      y = pageHeight - margin;
    }
    y -= line.above + height;
    const shown = line.text.replace(/[\\()]/g, '\\$&');
    commands.push(`BT /${line.bold ? 'F2' : 'F1'} ${line.size} Tf ${margin} ${y.toFixed(1)} Td (${shown}) Tj ET`);
  }
  pages.push(commands.join('\n'));
  return pages;
}

/** A bar chart over the width of a page, drawn below `top` points from its foot. */
function bars(values: number[], top: number): string {
  const width = (pageWidth - 2 * margin) / values.length;
  const highest = Math.max(...values, 1);
  return values
    .map(
      (value, index) =>
        `0.57 0.13 0.11 rg ${(margin + index * width).toFixed(1)} ${top - 160} ${(width * 0.7).toFixed(1)} ${((value / highest) * 150).toFixed(1)} re f`,
    )
    .join('\n');
}

/** A report as a PDF file: title, byline, paragraphs, and a last page with a chart of `values`. */
export function makePdf(title: string, byline: string, paragraphs: string[], values: number[]): Buffer {
  const pages = [...paginate(setLines(title, byline, paragraphs)), bars(values, pageHeight - margin)];
  const first = 6;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding 5 0 R >>',
    `<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${differences.map(([code, name]) => `${code} /${name}`).join(' ')}] >>`,
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    `<< /Title <feff${Buffer.from(title, 'utf16le').swap16().toString('hex')}> /Producer (Meridian Press 4) >>`,
  ];
  let file = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
