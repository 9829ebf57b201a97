import type { PageClaim } from '../../../lib/claim/claim.ts';
import type { Settings } from '../../../lib/claim/settings.ts';
import type { ArticleReading } from '../../../lib/messaging/protocol.ts';
import { success } from '../../../lib/messaging/result.ts';
import { Reading } from '../../../lib/reading/reading.ts';
import { ferryPage } from './ferry-page.ts';
import { sampleAnswer, sampleClaim } from './samples.ts';
import { RecordingPainter, ScriptedBackground } from './scripted.ts';

/** The claim of the ferry page, where its words stand in a text of it. */
export function ferryClaim(text: string, id = 'new-1-0'): PageClaim {
  return sampleClaim(id, text, 'Mara Quill', 'said', 'the ferries would sail again on Monday');
}

/** The ferry page being read, with a background that answers when the test says so. */
export class FerryReading {
  readonly doc = ferryPage();
  readonly background = new ScriptedBackground();
  readonly painter = new RecordingPainter();
  href = 'https://courier.example/ferry';
  readonly reading = new Reading({
    doc: this.doc,
    href: () => this.href,
    painter: this.painter,
    ask: this.background.ask,
    pause: async () => {},
  });

  /** The first reading, answered with the page's claim, which this answers too. */
  async readOnce(settings: Partial<Settings> = {}): Promise<PageClaim> {
    this.reading.read();
    let claim: PageClaim | undefined;
    await this.background.answer('article.read', (_: ArticleReading, text: string) => {
      claim = ferryClaim(text);
      const answer = sampleAnswer([claim]);
      const { preferences } = answer;
      return success({
        ...answer,
        preferences: { ...preferences, settings: { ...preferences.settings, ...settings } },
      });
    });
    if (!claim) throw new Error('the page was not asked about');
    return claim;
  }
}
