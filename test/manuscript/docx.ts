import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive; `size` and `sum` may be declared wrongly. */
export interface Packed {
  name: string;
  content: Uint8Array;
  size?: number;
  sum?: number;
  isEncrypted?: boolean;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document with this body, and footnotes where given. */
export async function docx(body: string, footnotes?: string): Promise<Uint8Array> {
  const parts = [
    part(
      'word/document.xml',
      `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ),
  ];
  if (footnotes !== undefined)
    parts.push(
      part('word/footnotes.xml', `<w:footnotes xmlns:w="${WORD}">${footnotes}</w:footnotes>`),
    );
  return zip(parts);
}

function part(name: string, xml: string): Packed {
  return { name, content: new TextEncoder().encode(`<?xml version="1.0"?>${xml}`) };
}

/** A ZIP archive (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
export function zip(files: readonly Packed[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const packed = deflateRawSync(file.content);
    const fields = fieldsOf(file, packed.length, name.length);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** What the local header and the directory say of a file alike. */
function fieldsOf(file: Packed, packedSize: number, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(file.isEncrypted ? 0x801 : 0x800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(file.sum ?? crc32(file.content), 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(file.size ?? file.content.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}
