/**
 * Our highlights in the registry that we share with the page. The page may clear the registry or replace an entry at any
 * time; we touch only our own names.
 */
export class HighlightSet {
  private readonly highlights = new Map<string, Highlight>();

  /** Sets one highlight's ranges; none takes its name out of the registry. */
  replace(name: string, ranges: readonly AbstractRange[]): void {
    this.unregister(name);
    if (ranges.length === 0) return;
    const highlight = new Highlight();
    // Not spread into the constructor: an argument list has a limit.
    for (const range of ranges) highlight.add(range);
    this.highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  /** Replaces every highlight by these. */
  replaceAll(rangesByName: ReadonlyMap<string, readonly AbstractRange[]>): void {
    for (const name of [...this.highlights.keys()]) this.unregister(name);
    for (const [name, ranges] of rangesByName) this.replace(name, ranges);
  }

  remove(name: string, ranges: readonly AbstractRange[]): void {
    const highlight = this.highlights.get(name);
    if (highlight) for (const range of ranges) highlight.delete(range);
  }

  /** Puts back what the page threw out of the registry. */
  restore(): void {
    for (const [name, highlight] of this.highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** Takes all of ours out of the registry, and nothing else. */
  destroy(): void {
    for (const name of [...this.highlights.keys()]) this.unregister(name);
  }

  private unregister(name: string): void {
    const highlight = this.highlights.get(name);
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.highlights.delete(name);
  }
}
