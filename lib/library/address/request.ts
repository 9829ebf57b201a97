import { type ExportFormat, isExportFormat } from '../../claim/export-format.ts';

/** What the library page is asked to do, in its address: it can be opened from the popup and survives a reload. */
export interface LibraryRequest {
  /** Save this format when the page has opened. */
  readonly export?: ExportFormat | undefined;
  /** The tab whose page's claims are meant; all that is stored where it is missing. */
  readonly tabId?: number | null | undefined;
}

/** The library page's address with a request, relative to the extension's own origin. */
export function libraryAddress(request: LibraryRequest): string {
  const fields = new URLSearchParams();
  if (request.export) fields.set('export', request.export);
  if (typeof request.tabId === 'number') fields.set('tab', String(request.tabId));
  const text = fields.toString();
  return text ? `/library.html#${text}` : '/library.html';
}

/** The request in a fragment ("#export=csv&tab=4"); what it does not understand is not there. */
export function readLibraryRequest(hash: string): LibraryRequest {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const format = fields.get('export');
  const tab = fields.get('tab') ?? '';
  return {
    export: isExportFormat(format) ? format : undefined,
    tabId: /^\d{1,15}$/.test(tab) ? Number(tab) : null,
  };
}
