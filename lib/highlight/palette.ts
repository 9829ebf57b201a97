import type { MarkStyle } from './mark-style.ts';

/** How a line under a mark is drawn. */
type Line = 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';

/** The look of one mark style. */
export interface Look {
  /** Line colour, as #rrggbb: at least 3:1 against #ffffff and #121212, since the page's background is not known. */
  readonly colour: string;
  readonly line: Line;
  /** CSS pixels. */
  readonly thickness: number;
  /** A second line above the words: for statuses alone. */
  readonly hasOverline: boolean;
}

function look(colour: string, line: Line, thickness: number, hasOverline = false): Look {
  return { colour, line, thickness, hasOverline };
}

/**
 * No two looks differ by colour alone: each has its own pairing of line, thickness and overline. Acts are drawn finely,
 * statuses (what the reader decided) more strongly. The commonest act has the quietest line. `own-1` to `own-8` are for statuses
 * that the reader adds. Where only a pixel of thickness parts two lines, or a reader compares two statuses with each other, the
 * colours differ for every eye: tests/unit/highlight/colour-vision.test.ts says by how much. What is drawn in the colours of acts
 * and statuses anywhere else (swatches, pictures) takes them from here.
 */
export const PALETTE: Readonly<Record<MarkStyle, Look>> = {
  'act-statement': look('#5b7fb8', 'solid', 1),
  'act-concession': look('#0f8f7a', 'double', 1),
  'act-denial': look('#c2559d', 'dashed', 2),
  'act-accusation': look('#d9503f', 'solid', 2),
  'act-demand': look('#b8741a', 'double', 2),
  'act-commitment': look('#4c8f2f', 'dashed', 1),
  'act-forecast': look('#8b6fd0', 'dotted', 2),
  'act-hearsay': look('#8a7f72', 'wavy', 1),
  'status-unverified': look('#a67c1e', 'dotted', 3),
  'status-corroborated': look('#158a9c', 'double', 1, true),
  'status-contested': look('#d0682a', 'wavy', 2),
  'status-denied': look('#b35cc4', 'dashed', 3),
  'status-confirmed': look('#2a9d6d', 'solid', 3),
  'status-refuted': look('#cd3c4b', 'solid', 2, true),
  'status-retracted': look('#9a7a6a', 'dashed', 1, true),
  'status-outdated': look('#8a8450', 'dotted', 2, true),
  'status-not_checkable': look('#808891', 'dotted', 1),
  'own-1': look('#c08189', 'solid', 1, true),
  'own-2': look('#3680f0', 'dotted', 5),
  'own-3': look('#549f49', 'dashed', 2, true),
  'own-4': look('#626742', 'wavy', 1, true),
  'own-5': look('#806300', 'double', 2, true),
  'own-6': look('#b44280', 'dotted', 4, true),
  'own-7': look('#9487c0', 'solid', 5),
  'own-8': look('#8c46af', 'dashed', 5),
};

/** Every mark style, in the palette's order. */
export const MARK_STYLES = Object.keys(PALETTE) as MarkStyle[];

/** Opacity of the background behind source and cue: hardly there, so that an article full of claims stays calm. */
export const TINT_OPACITY = 0.07;
/** Opacity of the background behind the content of the claim being looked at. */
export const LIT_OPACITY = 0.22;
/** Opacity of the background behind a claim that was just gone to. */
export const FLASH_OPACITY = 0.38;
/** Amber: light enough on a dark page and dark enough on a light one at these opacities. */
export const LIT_COLOUR = '#e0a020';

/**
 * Names in `CSS.highlights`, a registry that the page shares and can read, with the style of each name. So a page can tell every look,
 * and what the reader has said of a claim by it, whatever the names are (docs/decisions/0014-what-marks-tell-a-page.md).
 */
export const LIT_NAME = 'swr-lit';
/** The name of the highlight for a claim just gone to. */
export const FLASH_NAME = 'swr-flash';

/** The name of a style's highlight in the registry. */
export function highlightNameOf(style: MarkStyle): string {
  return `swr-${MARK_STYLES.indexOf(style) + 1}`;
}

/** The name of a style's highlight for ranges that reach over a mark of another look: drawn below it, in both senses. */
export function outerNameOf(style: MarkStyle): string {
  return `swr-${MARK_STYLES.length + MARK_STYLES.indexOf(style) + 1}`;
}

/** A colour of the palette with an opacity, as CSS. */
export function translucent(colour: string, opacity: number): string {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return `rgb(${channel(1)} ${channel(3)} ${channel(5)} / ${opacity})`;
}
