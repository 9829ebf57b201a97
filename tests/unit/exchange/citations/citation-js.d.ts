/** What the tests use of citation-js, which has no types of its own: https://citation.js.org/api/0.7/. */
declare module '@citation-js/core' {
  /** Reads references in any format that a plug-in knows, as CSL JSON. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly import('./read-references.ts').CslItem[];
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
