/** How far into a page its encoding is declared (HTML Standard, "prescan a byte stream"): bytes. */
const PRESCAN = 1024;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** What the HTML Standard ("determining the character encoding") proposes where nothing is declared. */
const USUAL = 'windows-1252';

/** The text without a byte order mark, or `null` where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A page's text in the encoding that its byte order mark says, or else it itself; where neither does, or it names one that
 * nobody knows, UTF-8 if it is valid, else windows-1252, as browsers read old pages.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const decoder = decoderFor(markedEncoding(bytes)) ?? decoderFor(declaredEncoding(bytes));
  return decoder?.decode(bytes) ?? decodeUtf8(bytes) ?? new TextDecoder(USUAL).decode(bytes);
}

function decoderFor(encoding: string | null): TextDecoder | null {
  try {
    return encoding === null ? null : new TextDecoder(encoding);
  } catch {
    return null;
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const label = DECLARED.exec(start)?.[1] ?? null;
  // A declaration that can be read as ASCII does not stand in UTF-16; the standard takes it for UTF-8.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
