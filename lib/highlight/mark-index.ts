import { isPainted, type Mark } from './mark.ts';

/** Which claim a node or a painted range belongs to. */
export class MarkIndex {
  private readonly marks = new Map<string, Mark>();
  private readonly claimsOfNode = new Map<Node, Set<string>>();
  private readonly claimOfRange = new Map<AbstractRange, string>();
  private readonly places = new Map<string, number>();

  add(mark: Mark): void {
    this.marks.set(mark.claimId, mark);
    this.places.set(mark.claimId, this.places.size);
    if (isPainted(mark)) for (const range of mark.marked) this.claimOfRange.set(range, mark.claimId);
    for (const range of [...mark.marked, ...mark.content]) {
      for (const node of [range.startContainer, range.endContainer]) {
        const claims = this.claimsOfNode.get(node);
        if (claims) claims.add(mark.claimId);
        else this.claimsOfNode.set(node, new Set([mark.claimId]));
      }
    }
  }

  get(claimId: string): Mark | undefined {
    return this.marks.get(claimId);
  }

  get isEmpty(): boolean {
    return this.marks.size === 0;
  }

  claimsIn(node: Node): Iterable<string> {
    return this.claimsOfNode.get(node) ?? [];
  }

  /** Whether a claim was added before another one. */
  isBefore(claimId: string, otherId: string): boolean {
    return (this.places.get(claimId) ?? 0) < (this.places.get(otherId) ?? 0);
  }

  claimAt(range: AbstractRange): string | null {
    return this.claimOfRange.get(range) ?? null;
  }

  /** Nodes keep naming a deleted claim, which then has no mark; they go with the next painting. */
  delete(claimId: string): void {
    const mark = this.marks.get(claimId);
    for (const range of mark?.marked ?? []) this.claimOfRange.delete(range);
    this.marks.delete(claimId);
  }
}
