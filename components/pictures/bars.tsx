import type { ComponentChildren, VNode } from 'preact';
import { useTranslate } from '../words/i18n.tsx';
import type { Segment } from './counts.ts';
import { fillOf } from './textures.tsx';

/** Per cent of the width at which a bar that is longer than the drawing is broken. */
const BREAK_AT = 93;

interface BarProps {
  /** The id that the textures were given. */
  readonly textures: string;
  readonly total: number;
  readonly segments: readonly Segment[];
}

/** One source: its name, its bar, its total. */
export function Bar({ name, ...bar }: BarProps & { readonly name: string }): VNode {
  return (
    <BarLine {...bar}>
      <span class="picture-name">
        <bdi dir="auto" title={name}>
          {name}
        </bdi>
      </span>
    </BarLine>
  );
}

export interface OthersBarProps extends BarProps {
  /** How many sources they are. */
  readonly sources: number;
  /** The bar would be far longer than the drawing: a break in it says so. */
  readonly isCut: boolean;
}

/** The rest of the sources. */
export function OthersBar({ sources, isCut, ...bar }: OthersBarProps): VNode {
  const t = useTranslate();
  return (
    <BarLine {...bar} isCut={isCut}>
      <span class="picture-name">{t('picture.others', [sources], sources)}</span>
    </BarLine>
  );
}

interface BarLineProps extends BarProps {
  readonly isCut?: boolean;
  readonly children: ComponentChildren;
}

function BarLine({ textures, total, segments, isCut = false, children }: BarLineProps): VNode {
  const t = useTranslate();
  return (
    <div class="picture-bar-line">
      {children}
      <svg class="picture-bar" aria-hidden="true">
        {segments.map(({ category, count, start, width }) => (
          <rect
            key={category.key}
            x={`${start}%`}
            width={`${width}%`}
            height="100%"
            {...fillOf(textures, category.look)}
          >
            <title>{t('picture.part', [category.name, count])}</title>
          </rect>
        ))}
        {isCut && (
          <svg
            x={`${BREAK_AT}%`}
            width="12"
            height="100%"
            viewBox="0 0 12 12"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path class="picture-break" d="M0 12L6 0H12L6 12Z" />
          </svg>
        )}
      </svg>
      <span class="picture-number">{t('picture.number', [total])}</span>
    </div>
  );
}
