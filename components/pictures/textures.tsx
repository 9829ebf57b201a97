import type { VNode } from 'preact';
import type { MarkStyle } from '../../lib/highlight/mark-style.ts';
import { type Look, PALETTE } from '../../lib/highlight/palette.ts';
import type { Category } from './counts.ts';

/** CSS pixels: the side of the square that is repeated. */
const SIDE = 8;

/** What repeats in the texture of each line: its own drawing, so that no two lines are told apart by colour alone. */
const MOTIFS: Record<Look['line'], string> = {
  solid: 'M-2 2L2 -2M-2 10L10 -2M6 10L10 6',
  double: 'M1.5 0V8M4.5 0V8',
  dotted: 'M2 2.01V2M6 6.01V6',
  dashed: 'M0 2H4M4 6H8',
  wavy: 'M-1 4Q1 0 3 4T7 4T11 4',
};

/** The textures of looks, for what is filled by {@link fillOf} anywhere in the same document or shadow root. */
export function Textures({ id, categories }: { readonly id: string; readonly categories: readonly Category[] }): VNode {
  const looks = [...new Set(categories.flatMap(({ look }) => (look ? [look] : [])))];
  return (
    <svg class="picture-textures" width="0" height="0" aria-hidden="true">
      <defs>
        {looks.map((look) => (
          <Texture key={look} id={textureId(id, look)} {...PALETTE[look]} />
        ))}
      </defs>
    </svg>
  );
}

/** The mark's line, repeated: its form, its thickness, and the line above it where it has one. */
function Texture({ id, colour, line, thickness, hasOverline }: Look & { readonly id: string }): VNode {
  // Thick lines would fill the square, and dots are wider than lines.
  const weight = Math.min(0.6 + 0.55 * thickness, 3) * (line === 'dotted' ? 1.2 : 1);
  return (
    <pattern id={id} class="picture-texture" width={SIDE} height={SIDE} patternUnits="userSpaceOnUse">
      <rect fill={colour} width={SIDE} height={SIDE} />
      <path
        stroke={colour}
        d={MOTIFS[line]}
        stroke-width={weight}
        stroke-linecap={line === 'dotted' ? 'round' : 'butt'}
      />
      {hasOverline && <path stroke={colour} d={`M0 ${SIDE}H${SIDE}`} stroke-width={2} />}
    </pattern>
  );
}

/** What to draw an area of a look with: its texture, with an edge of its colour. */
export function fillOf(id: string, look: MarkStyle | null): { class: string; fill?: string; stroke?: string } {
  if (!look) return { class: 'picture-area picture-area-plain' };
  return { class: 'picture-area', fill: `url(#${textureId(id, look)})`, stroke: PALETTE[look].colour };
}

function textureId(id: string, look: MarkStyle): string {
  return `${id}-${look}`;
}

/** What each texture stands for. */
export function Legend({ id, categories }: { readonly id: string; readonly categories: readonly Category[] }): VNode {
  return (
    <div class="picture-legend">
      {categories.map(({ key, name, look }) => (
        <span key={key} class="picture-legend-entry">
          <svg class="picture-sample" aria-hidden="true">
            <rect width="100%" height="100%" {...fillOf(id, look)} />
          </svg>
          {name}
        </span>
      ))}
    </div>
  );
}
