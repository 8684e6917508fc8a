/** GB 18030 as bytes. Two-byte codes have a lead of 81–FE, four-byte codes digits at every second place. */
const [LEAD, LEAD_END, DIGIT, DIGIT_END] = [0x81, 0xff, 0x30, 0x3a];
/** Leads of the four-byte codes that stand for characters below U+10000. */
const BMP_LEAD_END = 0x85;
const LINE_FEED = 0x0a;
/** The place of U+10000 among all four-byte codes. */
const SUPPLEMENT = (0x90 - LEAD) * 12600;

let table: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * Encodes text in GB 18030, as the exact inverse of Node's own decoder, out of which its table is
 * read: so what was decoded comes back as the same bytes. Only a character for which the decoder
 * knows two codes is always given the first.
 */
export function encodeGb18030(text: string): Uint8Array {
  table ??= tableOfDecoder();
  const bytes: number[] = [];
  const chunks: Uint8Array[] = [];
  for (const char of text) {
    const point = char.codePointAt(0)!;
    if (point < 0x80) bytes.push(point);
    else bytes.push(...(point < 0x10000 ? codeOf(char, table) : fourBytes(point - 0x10000)));
    if (bytes.length > 0xffff) chunks.push(Uint8Array.from(bytes.splice(0)));
  }
  return Buffer.concat([...chunks, Uint8Array.from(bytes)]);
}

/** A lone surrogate, which has no code, becomes a question mark. */
function codeOf(char: string, codes: ReadonlyMap<string, readonly number[]>): readonly number[] {
  return codes.get(char) ?? [0x3f];
}

function fourBytes(beyond: number): number[] {
  const index = SUPPLEMENT + beyond;
  return [
    LEAD + Math.floor(index / 12600),
    DIGIT + (Math.floor(index / 1260) % 10),
    LEAD + (Math.floor(index / 10) % 126),
    DIGIT + (index % 10),
  ];
}

/** Decodes every code, one a line, and notes what became a single character. */
function tableOfDecoder(): Map<string, readonly number[]> {
  const codes = [...twoByteCodes(), ...fourByteCodes()];
  const bytes = Uint8Array.from(codes.flatMap((code) => [...code, LINE_FEED]));
  const lines = new TextDecoder('gb18030').decode(bytes).split('\n');
  const found = new Map<string, readonly number[]>();
  for (const [at, code] of codes.entries()) {
    const char = lines[at]!;
    if (char.length === 1 && char !== '\uFFFD' && !found.has(char)) found.set(char, code);
  }
  return found.set('\uFFFD', [0x84, 0x31, 0xa4, 0x37]);
}

function* twoByteCodes(): Generator<number[]> {
  for (let lead = LEAD; lead < LEAD_END; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) yield [lead, trail];
}

function* fourByteCodes(): Generator<number[]> {
  for (let first = LEAD; first < BMP_LEAD_END; first++)
    for (let second = DIGIT; second < DIGIT_END; second++)
      for (let third = LEAD; third < LEAD_END; third++)
        for (let fourth = DIGIT; fourth < DIGIT_END; fourth++) yield [first, second, third, fourth];
}
