/** Reads references with another program's parser: what reference managers will make of our files. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

/** The fields of CSL JSON that our files have. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  /** What the RIS of 2011 calls the author of a newspaper's article, and citation-js with it. */
  readonly reporter?: readonly string[] | string;
  readonly 'container-title'?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly keyword?: string;
  readonly note?: string | readonly string[];
}

export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly literal?: string;
  readonly raw?: string;
}

/** The references of a file in CSL JSON or RIS, as citation-js reads them. */
export function readReferences(text: string): readonly CslItem[] {
  return new Cite(text).data;
}
