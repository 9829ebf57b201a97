import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

const SIGNATURE = '89504e470d0a1a0a';
/** The header's fields, by the byte they begin at (PNG specification, 11.2.1). */
const AT = { width: 16, height: 20, depth: 24, colour: 25 } as const;
const TRUECOLOUR = 2;

export interface Picture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** 24 bits and no alpha channel, as the Chrome Web Store wants its pictures. */
  readonly isOpaque: boolean;
}

/** Size and kind of a PNG file, by its path from the root. @throws Error when it is none */
export function sizeOfPng(file: string): Picture {
  const content = readFileSync(join(ROOT, file));
  if (content.toString('hex', 0, 8) !== SIGNATURE) throw new Error(`${file} is no PNG`);
  return {
    width: content.readUInt32BE(AT.width),
    height: content.readUInt32BE(AT.height),
    isOpaque: content[AT.depth] === 8 && content[AT.colour] === TRUECOLOUR,
  };
}
