import type { ElementRole } from './element-rules.ts';

/** A block-level element that was walked through. Records stand in document order, a parent before its children. */
export interface ElementRecord {
  readonly element: Element;
  readonly name: string;
  readonly role: Exclude<ElementRole, 'inline' | 'out'>;
  /** Whether a link stands around it. */
  readonly isInLink: boolean;
  readonly isHeading: boolean;
  /** Whether it is a paragraph, a heading or their like… */
  readonly isParagraph: boolean;
  /** …and whether the block around it is one. */
  readonly isInParagraph: boolean;
  /** What it holds, in the order in which it is shown. */
  parts: (ElementRecord | TextRun)[];
  /** Its place in {@link Survey.records}. */
  index: number;
  /** Index of the nearest block-level ancestor's record; -1 for the root. */
  parent: number;
  /** Index after the last record below this one. */
  end: number;
  /** Whether it is rendered, once that was asked. */
  isShown: boolean | null;
}

/** Text between two borders: block ends and `<br>`. What is found out about it is kept with it: runs are never changed, but made anew. */
export interface TextRun {
  readonly nodes: Text[];
  /** Index of the record of the block-level element it stands in. */
  record: number;
  /** Characters without the spaces between words; letters of scripts without spaces count double. */
  length: number;
  /** The part of `length` that is inside links. */
  linkLength: number;
  /** Whether it holds punctuation that ends a sentence or clause. */
  isPunctuated: boolean;
  /** How much it counts as prose, once that was asked. */
  prose: number | null;
  /** Whether it reads like a part of an article's body, once that was asked. */
  isBody: boolean | null;
  /** Its words with spaces collapsed, once they were asked for. */
  words: string | null;
  /** Its rendered lines of text, once they were asked for. */
  lines: readonly TextLine[] | null;
}

/**
 * A rendered line of text, and where each stretch of it came from: `starts[i]`, counted from the line's start, is `offsets[i]` in
 * `nodes[i]`, and runs on one to one until `starts[i] + lengths[i]`.
 */
export interface TextLine {
  readonly text: string;
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
}

/** All that was found in one walk over the page, in the order of the document. */
export interface Survey {
  readonly records: readonly ElementRecord[];
  readonly runs: readonly TextRun[];
}
