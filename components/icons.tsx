import type { VNode } from 'preact';

/** Pictograms of our own drawing, in the colour and size of the text around them; the button that holds one has the name. */
const PATHS = {
  chevron: 'M6 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  hide: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM3 13.5l10-11',
  locate: 'M8 1.5v2.5M8 12v2.5M1.5 8H4M12 8h2.5M8 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7z',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }): VNode {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
