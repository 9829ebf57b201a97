import {
  ChartColumn,
  Check,
  ChevronLeft,
  ChevronRight,
  Download,
  Ellipsis,
  ExternalLink,
  EyeOff,
  type IconNode,
  Info,
  Keyboard,
  Library,
  Link2,
  ListChecks,
  ListFilter,
  Locate,
  Merge,
  MousePointer2,
  PanelRight,
  Pencil,
  Plus,
  Redo2,
  Search,
  Settings2,
  Split,
  StickyNote,
  Tag,
  TextQuote,
  Trash,
  TriangleAlert,
  Undo2,
  UserRound,
  X,
} from 'lucide';
import { h, type VNode } from 'preact';

/** Of Lucide (https://lucide.dev, ISC), by what they mean here: those that the card has, which a page waits for. */
const ICONS = {
  check: Check,
  chevron: ChevronRight,
  close: X,
  hide: EyeOff,
  info: Info,
  link: Link2,
  locate: Locate,
  more: Ellipsis,
  next: ChevronRight,
  note: StickyNote,
  pencil: Pencil,
  plus: Plus,
  pointer: MousePointer2,
  previous: ChevronLeft,
  redo: Redo2,
  undo: Undo2,
  warning: TriangleAlert,
} as const;

/** And those that only pages of our own have. */
export const SCREEN_ICONS = {
  ...ICONS,
  book: Library,
  chart: ChartColumn,
  download: Download,
  filter: ListFilter,
  keyboard: Keyboard,
  merge: Merge,
  'open-external': ExternalLink,
  panel: PanelRight,
  person: UserRound,
  quote: TextQuote,
  search: Search,
  select: ListChecks,
  settings: Settings2,
  split: Split,
  tag: Tag,
  trash: Trash,
} as const;

export type IconName = keyof typeof ICONS;
export type ScreenIconName = keyof typeof SCREEN_ICONS;

/** A pictogram in the colour and size of the text around it; the button that holds it has the name. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return <Pictogram name={name} shapes={ICONS[name]} />;
}

/** The same with all of the set. Not for what the card shows: it would bring all of them into the page. */
export function ScreenIcon({ name }: { readonly name: ScreenIconName }): VNode {
  return <Pictogram name={name} shapes={SCREEN_ICONS[name]} />;
}

function Pictogram({ name, shapes }: { readonly name: string; readonly shapes: IconNode }): VNode {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      {shapes.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
