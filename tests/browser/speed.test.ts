/** What is measured against a clock. These tests run with nothing beside them. */
import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS } from './article.ts';
import { inBothBrowsers } from './browser-page.ts';
import { type ReaderLibrary, withReader } from './reader-in-page.ts';

declare const library: ReaderLibrary;

const PARAGRAPH =
  'Oda Venn, the harbour master of Lunde, said the northern lock would stay shut until the pump was dry.';
/** A long article: 1,000 paragraphs, about 19,000 words. */
const LONG = newsPage({ body: Array.from({ length: 1_000 }, (_, i) => `<p>${i}: ${PARAGRAPH}</p>`).join('') });

const FURNITURE = Array.from(
  { length: 60 },
  (_, i) => `<li class="menu-item"><a href="/${i}">Story number ${i}</a></li>`,
).join('');
const SENTENCES = PARAGRAPHS.map((text) => text.replace('Oda Venn', 'Oda <b>Venn</b>')).join(' ');
/** 10,000 words in 140 paragraphs, with what stands around a news article. */
const LONG_READ = newsPage({
  body: Array.from(
    { length: 140 },
    (_, i) => `<p>Day ${i}. ${SENTENCES}</p><figure><figcaption>The quay on day ${i}.</figcaption></figure>`,
  ).join(''),
}).replace('<main>', `<ul>${FURNITURE}</ul><main>`);

/** Of a whole reading's cost, what one changed paragraph may cost at most: a tenth, and room for a busy machine. */
const SHARE = 0.15;

const SENTENCE = 'The harbour board said the pumps of Lunde would run until Friday evening. ';
/** 200 paragraphs, of which the test changes one on every frame. */
const RESTLESS = newsPage({
  body: Array.from({ length: 200 }, (_, i) => `<p>On day ${i} all was quiet. ${SENTENCE.repeat(3)}</p>`).join(''),
});
/** Frames that a page draws with us, of those it draws without. */
const FRAMES_KEPT = 0.7;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

inBothBrowsers((open, browser) => {
  // The limits in milliseconds are Chromium's.
  if (browser === 'Chromium')
    describe('marks', () => {
      it('a thousand marks are painted within a few frames, and make the page’s own changes no dearer', async () => {
        const { run } = await open({ html: LONG });
        const cost = await run(({ createPainter, readPage, MARK_STYLES }) => {
          const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
          const time = (work: () => void, runs = 9) =>
            median(
              Array.from({ length: runs }, () => {
                const start = performance.now();
                work();
                return performance.now() - start;
              }),
            );
          const changePage = () => {
            for (let i = 0; i < 2_000; i++) document.body.appendChild(document.createElement('i')).textContent = 'x';
            document.body.getBoundingClientRect();
            for (let i = 0; i < 2_000; i++) document.body.lastChild?.remove();
            document.body.getBoundingClientRect();
          };
          const read = time(() => readPage(document));
          const page = readPage(document);
          const marks = page.blocks.slice(1).map(({ span: [start] }, i) => ({
            claimId: String(i),
            style: MARK_STYLES[i % MARK_STYLES.length] ?? 'act-statement',
            marked: page.rangesFor([start + 5, start + 13]),
            content: page.rangesFor([start + 50, start + 90]),
          }));
          const painter = createPainter(document);
          const paint = time(() => painter.paint(marks));
          // In turn, so that whatever else the machine does falls on both alike.
          const changes = Array.from({ length: 15 }, () => {
            painter.paint([]);
            const without = time(changePage, 1);
            painter.paint(marks);
            return [without, time(changePage, 1)] as const;
          });
          const without = median(changes.map(([ms]) => ms));
          const changed = median(changes.map(([, ms]) => ms));
          const look = time(() => painter.claimAt(50, 50));
          const unmark = time(() => painter.unmark([document.body]), 1);
          return { marks: marks.length, read, paint, unmark, look, dearer: changed / without };
        });
        console.log(
          JSON.stringify(cost, (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)),
        );
        expect(cost.marks).toBe(1_000);
        expect(cost.read).toBeLessThan(300);
        expect(cost.paint).toBeLessThan(100);
        expect(cost.look).toBeLessThan(20);
        expect(cost.unmark).toBeLessThan(100);
        expect(cost.dearer).toBeLessThan(2);
      });

      it('what is noted of a page’s changes costs a fraction of the changes', async () => {
        const opened = await open({ html: LONG });
        const cost = await opened.run(async ({ startReading }) => {
          const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
          startReading(document);
          while (CSS.highlights.size === 0) await new Promise(requestAnimationFrame);
          const own: number[] = [];
          const ours: number[] = [];
          for (let round = 0; round < 40; round++) {
            const start = performance.now();
            const article = document.querySelector('article') as HTMLElement;
            for (let i = 0; i < 300; i++) {
              const line = document.createElement('p');
              line.append(
                'Said at ',
                Object.assign(document.createElement('b'), { textContent: String(i) }),
                ' by nobody.',
              );
              article.append(line);
            }
            document.body.getBoundingClientRect();
            for (let i = 0; i < 300; i++) article.lastElementChild?.remove();
            document.body.getBoundingClientRect();
            const changed = performance.now();
            // Observers are told at the end of a task: before what is put there now.
            await new Promise<void>((resolve) => queueMicrotask(resolve));
            own.push(changed - start);
            ours.push(performance.now() - changed);
          }
          return { own: median(own), ours: median(ours) };
        });
        console.log(`changes: ${cost.own.toFixed(2)} ms, of which ours to note ${cost.ours.toFixed(2)} ms more`);
        expect(cost.ours).toBeLessThan(cost.own / 2);
      });
    });

  describe('reading a page again', () => {
    it('costs about a tenth of reading it when one paragraph changed', async () => {
      const page = await withReader(await open({ html: LONG_READ }));
      const cost = await page.evaluate(
        (rounds, changes, warming) => {
          const { PageReader, changesIn, makePatches, readPage, runNow } = library;
          // The least of all rounds: whatever else the machine does can only add to it.
          const least = (times: number[]) => Math.min(...times);
          const paragraphs = [...document.querySelectorAll('article p')];
          const reader = new PageReader(document);
          const observer = new MutationObserver(() => {});
          observer.observe(document, { subtree: true, childList: true, characterData: true });
          let { text } = runNow(reader.read());
          const words = text.match(/\S+/g)?.length ?? 0;
          const full: number[] = [];
          const again: number[] = [];
          const patches: number[] = [];
          for (let round = 0; round < rounds; round++) {
            const start = performance.now();
            for (let i = 0; i < changes; i++) readPage(document);
            const whole = (performance.now() - start) / changes;
            let spent = 0;
            let patching = 0;
            for (let i = 0; i < changes; i++) {
              const node = paragraphs[(round * 37 + i * 11) % paragraphs.length]?.firstChild as Text;
              node.data = `Changed ${round}.${i}, the board of Lunde said on Friday, and Oda `;
              // The page's own work, whoever reads it.
              document.body.getBoundingClientRect();
              const begin = performance.now();
              reader.note(changesIn(observer.takeRecords()));
              const after = runNow(reader.read()).text;
              const read = performance.now();
              makePatches(text, after);
              spent += read - begin;
              patching += performance.now() - read;
              text = after;
            }
            // The first rounds are of code that no engine has compiled well yet.
            if (round < warming) continue;
            full.push(whole);
            again.push(spent / changes);
            patches.push(patching / changes);
          }
          return {
            words,
            full: least(full),
            again: least(again),
            patches: least(patches),
            isSame: text === readPage(document).text,
          };
        },
        12,
        30,
        5,
      );
      console.log(
        `${cost.words} words: whole ${cost.full.toFixed(2)} ms, one paragraph ${cost.again.toFixed(3)} ms (${(cost.again / cost.full).toFixed(3)}), its patch ${cost.patches.toFixed(3)} ms`,
      );
      expect(cost.words).toBeGreaterThan(10_000);
      expect(cost.isSame).toBe(true);
      expect(cost.again).toBeLessThan(cost.full * SHARE);
    });
  });

  describe('a page whose words change on every frame', () => {
    it('draws its frames as it did without us', async () => {
      const opened = await open({ html: RESTLESS });
      await opened.page.evaluate(() => {
        const counted = { frames: 0 };
        Object.assign(globalThis, { counted });
        const paragraphs = [...document.querySelectorAll('article p')];
        const tick = () => {
          counted.frames++;
          const text = paragraphs[counted.frames % paragraphs.length]?.firstChild as Text;
          text.data = `At ${counted.frames} the harbour board said the pumps of Lunde would run until Friday evening.`;
          requestAnimationFrame(tick);
        };
        tick();
      });
      const framesIn = (ms: number) =>
        opened.page.evaluate(async (wait) => {
          const { counted } = globalThis as unknown as { counted: { frames: number } };
          const before = counted.frames;
          await new Promise((resolve) => setTimeout(resolve, wait));
          return counted.frames - before;
        }, ms);
      await framesIn(500);
      const without = await framesIn(3_000);
      await opened.run(({ startReading }) => startReading(document));
      const withUs = await framesIn(3_000);
      console.log(`${without} frames without, ${withUs} with`);
      expect(withUs).toBeGreaterThan(without * FRAMES_KEPT);
    });
  });

  describe('a page that changes without a pause', () => {
    it('is read at latest after two seconds, then more seldom', async () => {
      const opened = await open({ html: newsPage() });
      await opened.run(({ watchPage }) => {
        const seen = { settled: 0 };
        const onSettled = () => {
          seen.settled += 1;
        };
        watchPage(document, { onTouched: () => {}, onSettled }, new AbortController().signal);
        Object.assign(globalThis, { seen });
      });
      const settled = () => opened.run(() => (globalThis as unknown as { seen: { settled: number } }).seen.settled);
      await opened.page.evaluate(() => {
        const ticker = document.body.appendChild(document.createElement('b'));
        const tick = () => {
          ticker.textContent = String(performance.now());
          requestAnimationFrame(tick);
        };
        tick();
      });
      await pause(2_500);
      expect(await settled()).toBe(1);
      await pause(2_000);
      expect(await settled()).toBe(1);
    });
  });

  // In Chromium either takes a few milliseconds, and which takes more is chance.
  if (browser === 'Firefox')
    describe('painting again', () => {
      it('of a thousand marks, of which one has gone, costs less than painting them', async () => {
        const opened = await open({ html: LONG });
        const cost = await opened.run(({ createPainter, readPage, MARK_STYLES }) => {
          const page = readPage(document);
          const marks = () =>
            page.blocks.slice(1).map(({ span: [start] }, i) => ({
              claimId: String(i),
              style: MARK_STYLES[i % MARK_STYLES.length] ?? 'act-statement',
              marked: page.rangesFor([start + 5, start + 13]),
              content: page.rangesFor([start + 50, start + 90]),
            }));
          const painter = createPainter(document);
          const total = { first: 0, again: 0 };
          const time = (kind: 'first' | 'again', left: ReturnType<typeof marks>) => {
            const start = performance.now();
            painter.paint(left);
            total[kind] += performance.now() - start;
          };
          for (let run = 0; run < 15; run++) {
            painter.paint([]);
            time('first', marks());
            time('again', marks().slice(1));
          }
          return total;
        });
        console.log(JSON.stringify(cost));
        expect(cost.again).toBeLessThan(cost.first);
      });
    });
});
