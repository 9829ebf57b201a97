import { defineUnlistedScript } from '#imports';
import { ownWorld } from '../../lib/reading/own-world.ts';
import { mountCard } from './mount-card.tsx';

// Brought in by the background when a mark is clicked for the first time; the claims script then finds it here.
export default defineUnlistedScript(() => {
  ownWorld.card = mountCard;
});
