import { isPlaced } from '../../lib/claim/selector.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';

type Boxes = Pick<CardHost, 'state' | 'boxesOf'>;

/**
 * The claim to open: the one that is meant, as long as it is marked and in sight; else the one nearest to the middle of the window.
 * @param isPointed the reader pointed at it, so that it is in sight whatever its boxes say
 * @returns `null` where no claim is marked
 */
export function openableClaim(host: Boxes, meant: string | null, isPointed = false): string | null {
  const marked = markedClaims(host);
  if (meant !== null && marked.includes(meant) && (isPointed || host.boxesOf(meant).some(isInView))) return meant;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const id of marked) {
    for (const box of host.boxesOf(id)) {
      const distance = Math.abs(box.top + box.height / 2 - innerHeight / 2);
      if (distance >= least) continue;
      nearest = id;
      least = distance;
    }
  }
  return nearest;
}

/** The claim after the one that was opened last, round to the first; without one the nearest. `null` where no claim is marked. */
export function nextClaim(host: Boxes, lastId: string | null): string | null {
  const marked = markedClaims(host);
  const last = lastId === null ? -1 : marked.indexOf(lastId);
  return last < 0 ? openableClaim(host, null) : (marked[(last + 1) % marked.length] ?? null);
}

function markedClaims(host: Boxes): string[] {
  const claims = host.state().claims.filter(({ outcome, label }) => isPlaced(outcome) && !label.dismissed);
  return claims.map(({ id }) => id);
}

function isInView({ top, bottom }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight;
}
