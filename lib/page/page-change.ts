/** What changed in a page, as its observer was told. */
export interface PageChange {
  /** Text nodes with other data. */
  readonly texts: ReadonlySet<Node>;
  /** Nodes with other children. */
  readonly parents: ReadonlySet<Node>;
  /** Nodes that came, perhaps back from elsewhere. */
  readonly added: ReadonlySet<Node>;
  /** Elements with another attribute that shows or hides. */
  readonly restyled: ReadonlySet<Element>;
  /** Whether anything may be shown or hidden now: the page's height changed, or its reader clicked. */
  readonly isRestyled: boolean;
}

/** A change of nothing. */
export const NO_CHANGE: PageChange = {
  texts: new Set(),
  parents: new Set(),
  added: new Set(),
  restyled: new Set(),
  isRestyled: false,
};

/** What the records of a mutation observer say. */
export function changesIn(records: readonly MutationRecord[]): PageChange {
  const texts = new Set<Node>();
  const parents = new Set<Node>();
  const added = new Set<Node>();
  const restyled = new Set<Element>();
  for (const { type, target, addedNodes } of records) {
    if (type === 'characterData') texts.add(target);
    else if (type === 'childList') parents.add(target);
    else restyled.add(target as Element);
    for (const node of addedNodes) added.add(node);
  }
  return { texts, parents, added, restyled, isRestyled: restyled.size > 0 };
}

/** The nodes on which no mark may stay: those with other words, and those that came or went. */
export function touchedBy(records: readonly MutationRecord[], { texts, added }: PageChange): Set<Node> {
  const touched = new Set([...texts, ...added]);
  for (const { removedNodes } of records) for (const node of removedNodes) touched.add(node);
  return touched;
}
