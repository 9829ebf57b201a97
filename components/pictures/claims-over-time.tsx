import type { VNode } from 'preact';
import { useDateFormat } from '../words/dates.tsx';
import { readersVariety, useTranslate } from '../words/i18n.tsx';
import { type DayCount, type Period, type PeriodLength, type Timeline, timelineOf } from './periods.ts';
import { Picture } from './picture.tsx';
import { PictureTable } from './picture-table.tsx';
import { ticksTo } from './scale.ts';

/** Per cent of the height: a period with few claims is to be told from one with none. */
const LEAST_HEIGHT = 2;
/** Per cent of the width: a single day is a column, not a wall. */
const MOST_WIDTH = 12;
/** More columns than this stand without a gap, which would be all there is of them. */
const MOST_WITH_GAPS = 60;
const TICKS = 3;
/** Fewer periods have no room for a date in the middle. */
const LEAST_FOR_MIDDLE = 5;

export interface ClaimsOverTimeProps {
  /** Claims by the day their article appeared, in any order; days without claims may be left out. */
  readonly days: readonly DayCount[];
  /** Claims of articles without a date. */
  readonly undated?: number;
}

/** When claims were made: a column for each day, week, month or year, whichever suits the time they span. */
export function ClaimsOverTime({ days, undated = 0 }: ClaimsOverTimeProps): VNode {
  const t = useTranslate();
  const timeline = timelineOf(days);
  const { step, periods } = timeline;
  const leftOut = undated + timeline.undated;
  const title = t('picture.overTime');
  const nameOf = usePeriodName(step);
  const remarks = [t(`picture.step.${step}`)];
  if (leftOut > 0) remarks.push(t('picture.undated', [leftOut], leftOut));
  return (
    <Picture
      title={title}
      gist={useTimeGist(title, timeline, nameOf)}
      isEmpty={periods.length === 0}
      remark={remarks.join(' ')}
      table={() => (
        <PictureTable
          caption={title}
          columns={[t(`picture.period.${step}`), t('picture.all')]}
          rows={periods.map(({ start, count }) => ({ key: String(start), name: nameOf(start), counts: [count] }))}
        />
      )}
    >
      <Columns periods={periods} nameOf={nameOf} />
    </Picture>
  );
}

function Columns({ periods, nameOf }: Pick<Timeline, 'periods'> & { nameOf(start: number): string }): VNode {
  const t = useTranslate();
  const ticks = ticksTo(Math.max(...periods.map(({ count }) => count), 1), TICKS);
  const heightOf = (count: number) => (100 * count) / (ticks.at(-1) ?? 1);
  const short = new Intl.NumberFormat(readersVariety(t('interface.language')), { notation: 'compact' });
  const room = 100 / periods.length;
  const width = Math.min(periods.length > MOST_WITH_GAPS ? room : 0.85 * room, MOST_WIDTH);
  const columnOf = (count: number, index: number) => {
    const height = Math.max(heightOf(count), LEAST_HEIGHT);
    return {
      x: `${index * room + (room - width) / 2}%`,
      y: `${100 - height}%`,
      width: `${width}%`,
      height: `${height}%`,
    };
  };
  return (
    <div class="picture-plot">
      <div class="picture-axis-y">
        {ticks.map((tick) => (
          <span key={tick} style={{ insetBlockEnd: `${heightOf(tick)}%` }}>
            {short.format(tick)}
          </span>
        ))}
      </div>
      <svg class="picture-columns" aria-hidden="true">
        {ticks.map((tick) => (
          <line
            key={tick}
            class="picture-grid"
            x2="100%"
            y1={`${100 - heightOf(tick)}%`}
            y2={`${100 - heightOf(tick)}%`}
          />
        ))}
        {periods.flatMap((period, index) =>
          period.count === 0
            ? []
            : [
                <rect key={period.start} class="picture-column" {...columnOf(period.count, index)}>
                  <title>{t('picture.part', [nameOf(period.start), period.count])}</title>
                </rect>,
              ],
        )}
      </svg>
      <div class="picture-axis-x">
        {labelled(periods).map(({ start }) => (
          <time key={start} dateTime={new Date(start).toISOString().slice(0, 10)}>
            {nameOf(start)}
          </time>
        ))}
      </div>
    </div>
  );
}

/** The periods that have their name under them: as many as have room in a panel. */
function labelled(periods: readonly Period[]): Period[] {
  const { length } = periods;
  const places = [0, ...(length >= LEAST_FOR_MIDDLE ? [Math.floor((length - 1) / 2)] : []), length - 1];
  return [...new Set(places)].flatMap((place) => periods[place] ?? []);
}

const PERIOD_NAMES: Readonly<Record<PeriodLength, Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'medium' },
  week: { dateStyle: 'medium' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

function usePeriodName(step: PeriodLength): (start: number) => string {
  return useDateFormat({ timeZone: 'UTC', ...PERIOD_NAMES[step] });
}

/** The picture in two sentences: how many from when to when, and when most. */
function useTimeGist(title: string, { periods }: Timeline, nameOf: (start: number) => string): string {
  const t = useTranslate();
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return title;
  const total = periods.reduce((sum, { count }) => sum + count, 0);
  const most = periods.reduce((best, one) => (one.count > best.count ? one : best));
  const claims = t('picture.claims', [total], total);
  return [
    t('picture.gistTime', [title, claims, nameOf(first.start), nameOf(last.start)]),
    t('picture.gistPeriod', [nameOf(most.start), most.count]),
  ].join(' ');
}
