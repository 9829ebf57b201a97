import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../entrypoints/library/library-page.tsx';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../lib/claim/settings.ts';
import { formatJson } from '../../lib/exchange/native/native-json.ts';
import { parseJson } from '../../lib/exchange/native/read-json.ts';
import { StoreCoderFilesJob } from '../../lib/library/projects/coder-files-job.ts';
import { StoreComparingJob } from '../../lib/library/projects/comparing-job.ts';
import { CODER_FILES_JOB, COMPARING_JOB } from '../../lib/library/projects/remote-project-jobs.ts';
import type { JobPort } from '../../lib/library/remote/job-port.ts';
import { serveJobs } from '../../lib/library/remote/serve-jobs.ts';
import type { ClaimRecord } from '../../lib/schema/records.ts';
import { openDatabase, type SaysWhoDatabase } from '../../lib/storage/open/db.ts';
import { createProject, projects } from '../../lib/storage/projects.ts';
import { writeSettings } from '../../lib/storage/settings.ts';
import { numberedDraft, sampleMetadata } from '../unit/schema/samples.ts';
import { edit } from '../unit/storage/store.ts';
import './library-screens.tsx';
import { expectAccessible, openEverything, renderScreen } from './support.tsx';

const surroundings = vi.hoisted(() => ({ saveFile: vi.fn() }));
vi.mock('../../lib/messaging/announce.ts', () => ({
  announceLabels: async () => {},
  announce: async () => {},
  onAnnouncement: () => () => {},
}));
vi.mock('../../lib/platform/download.ts', () => ({ saveFile: surroundings.saveFile }));
vi.mock('../../lib/platform/runtime.ts', () => ({ ownVersion: () => '0.1.0', ownUrl: (path: string) => path }));
vi.mock('../../lib/platform/i18n.ts', () => ({ messageOf: String }));
// The jobs of the worker, over the same store and in the same thread.
vi.mock('../../lib/platform/own-worker.ts', () => ({ startOwnWorker: () => startJobs() }));
vi.mock('../../lib/platform/sites.ts', () => ({ allowedSites: async () => [], onSitesChanged: () => () => {} }));

// Those of jsdom can be neither read nor walked.
vi.stubGlobal('Blob', NodeBlob);
vi.stubGlobal('File', NodeFile);

/** CSS pixels of the box that lists articles: without layout nothing would be in sight in it. */
const BOX = 500;
for (const name of ['clientHeight', 'offsetHeight'] as const) {
  vi.spyOn(HTMLElement.prototype, name, 'get').mockImplementation(function (this: HTMLElement) {
    return this.matches('.project-offers') ? BOX : 0;
  });
}

/** Projects over a real store: what a teacher, or whoever leads a coding, does from an empty list to a settled disagreement. */

const HARBOUR = 'Harbour stays open, says port';
const SHIPS = 'Ships wait outside';
const OWN = 'Rhea';

let db: SaysWhoDatabase;
let claims: ClaimRecord[];

/** What a worker would be: each side hears what the other says a task later. */
function startJobs(): JobPort {
  const page: JobPort = { onmessage: null, postMessage: (data) => tell(worker, data), terminate: () => {} };
  const worker: JobPort = { onmessage: null, postMessage: (data) => tell(page, data) };
  const tell = (to: JobPort, data: unknown) => void setTimeout(() => to.onmessage?.({ data } as MessageEvent));
  serveJobs({ [CODER_FILES_JOB]: new StoreCoderFilesJob(db), [COMPARING_JOB]: new StoreComparingJob(db) }, worker);
  return page;
}

/** Two articles with two claims each, and one that is in no project. */
beforeEach(async () => {
  surroundings.saveFile.mockReset().mockImplementation((fileName) => ({ fileName, href: `blob:${fileName}` }));
  db = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await writeSettings(db, { ...DEFAULT_SETTINGS, coder: OWN });
  const of = (number: number, title: string) => ({
    articleUrl: `https://news.example/${number}`,
    metadata: sampleMetadata({ title }),
    by: OWN,
  });
  const label = (status: 'denied' | 'contested' | 'confirmed', number: number, title: string) =>
    edit(
      db,
      { status },
      { draft: numberedDraft(number), at: new Date(Date.UTC(2026, 2, 1, 12, number)), ...of(number >> 1, title) },
    );
  claims = [
    await label('denied', 2, HARBOUR),
    await label('contested', 3, HARBOUR),
    await label('confirmed', 4, SHIPS),
    await label('denied', 5, SHIPS),
    await label('denied', 6, 'Out of the way'),
  ];
});

afterEach(() => db.close());

async function open(hash: string): Promise<HTMLElement> {
  history.replaceState(null, '', hash);
  const { container } = renderScreen(<LibraryPage db={db} />);
  await waitFor(() => expect(container.querySelector('.waiting')).toBeNull());
  return container as HTMLElement;
}

async function follow(hash: string): Promise<void> {
  await act(async () => {
    history.pushState(null, '', hash);
    dispatchEvent(new Event('hashchange'));
  });
}

const text = () => document.body.textContent ?? '';
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** A project of the two articles. */
async function project() {
  const articleIds = [claims[0], claims[2]].map((claim) => claim?.articleId ?? '');
  return createProject(db, { name: 'Harbour course', articleIds, at: new Date() });
}

/** What a coder sends back: the reader's claims as they would be with another's labels. */
async function codersFile(name: string, change: (claim: ClaimRecord, index: number) => Partial<ClaimRecord>) {
  const [articles, stored, changes, sources] = await Promise.all([
    db.articles.toArray(),
    db.claims.toArray(),
    db.changes.toArray(),
    db.sources.toArray(),
  ]);
  const labelled = stored.map((claim, index) => ({ ...claim, coder: name, ...change(claim, index) }));
  const data = { program: '0.1.0', codebook: DEFAULT_CODEBOOK, articles, claims: labelled, changes, sources };
  return new File([formatJson(data, new Date())], `${name || 'nobody'}.json`, { type: 'application/json' });
}

async function bringIn(...files: File[]): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error('there is no field for files');
  Object.defineProperty(field, 'files', { value: files, configurable: true });
  fireEvent.change(field);
  await screen.findByRole('heading', { name: 'What these files bring' });
}

describe('the list of projects', () => {
  it('says what a project is for where there is none', async () => {
    const container = await open('#/projects');
    await waitFor(() => expect(text()).toContain('There is no project yet.'));
    await expectAccessible(container);
  });

  it('makes one and goes to its articles', async () => {
    await open('#/projects');
    const field = await screen.findByLabelText('Name of the project');
    fireEvent.input(field, { target: { value: '  Border course ' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Border course'));
    expect(location.hash).toContain('part=articles');
  });

  it('makes none without a name', async () => {
    await open('#/projects');
    const field = await screen.findByLabelText('Name of the project');
    fireEvent.input(field, { target: { value: '   ' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect((await projects(db)).projects).toEqual([]);
  });

  it('deletes one, and puts it back with its coders', async () => {
    await project();
    const container = await open('#/projects');
    await screen.findByRole('link', { name: 'Harbour course' });
    await expectAccessible(container);
    press('Delete: Harbour course');
    await waitFor(() => expect(text()).toContain('Deleted the project “Harbour course”.'));
    expect((await projects(db)).projects).toHaveLength(0);
    press('Undo');
    await waitFor(() => expect(text()).toContain('Undone.'));
    expect((await projects(db)).projects.map(({ name }) => name)).toEqual(['Harbour course']);
  });

  it('shows the others where one is damaged', async () => {
    const { id } = await project();
    const damaged = { id: id.replace(/.$/, (last) => (last === 'f' ? 'e' : 'f')), name: 7 };
    await db.table('projects').put(damaged);
    await open('#/projects');
    await screen.findByRole('link', { name: 'Harbour course' });
    expect(text()).toContain('1 saved record is damaged');
  });
});

describe('the articles of a project', () => {
  const ids = async () => (await projects(db)).projects[0]?.articleIds ?? [];

  it('are searched, chosen and added', async () => {
    const { id } = await createProject(db, { name: 'New', at: new Date() });
    const container = await open(`#/project?id=${id}`);
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(3));
    await expectAccessible(container);
    const field = screen.getByRole('searchbox');
    fireEvent.input(field, { target: { value: 'ships' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1));
    fireEvent.click(screen.getByRole('checkbox'));
    press('Add 1 article');
    await waitFor(async () => expect(await ids()).toEqual([claims[2]?.articleId]));
    await waitFor(() => expect(screen.getByRole('link', { name: SHIPS })).toBeTruthy());
    expect(text()).toContain('1 article added.');
  });

  it('are added all that a search finds, and taken back', async () => {
    const { id } = await createProject(db, { name: 'New', at: new Date() });
    await open(`#/project?id=${id}`);
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(3));
    press('Add all that are found');
    await waitFor(async () => expect(await ids()).toHaveLength(3));
    press('Undo');
    await waitFor(async () => expect(await ids()).toEqual([]));
  });

  it('are taken out, and put back where they were', async () => {
    const { id, articleIds } = await project();
    const container = await open(`#/project?id=${id}`);
    await screen.findByRole('link', { name: SHIPS });
    await expectAccessible(container);
    press(`Take out: ${HARBOUR}`);
    await waitFor(async () => expect(await ids()).toEqual([articleIds[1]]));
    press('Undo');
    await waitFor(async () => expect(await ids()).toEqual(articleIds));
  });

  it('that are gone from the library can be taken out', async () => {
    const { id, articleIds } = await project();
    await db.articles.delete(articleIds[0] ?? '');
    await open(`#/project?id=${id}`);
    await waitFor(() => expect(text()).toContain('An article that is no longer in the library'));
    press('Take out: An article that is no longer in the library');
    await waitFor(async () => expect(await ids()).toEqual([articleIds[1]]));
  });

  it('are added from the screen of an article', async () => {
    await createProject(db, { name: 'Border course', at: new Date() });
    await open(`#/article?id=${claims[0]?.articleId}`);
    fireEvent.click(await screen.findByRole('button', { name: 'Add to a project' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Border course' }));
    await waitFor(async () => expect(await ids()).toEqual([claims[0]?.articleId]));
  });
});

describe('a project', () => {
  it('is renamed, and back', async () => {
    const { id } = await project();
    await open(`#/project?id=${id}`);
    fireEvent.click(await screen.findByRole('button', { name: 'Rename' }));
    const field = screen.getByLabelText('Name of the project');
    fireEvent.input(field, { target: { value: 'Port course' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Port course'));
    press('Undo');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Harbour course'));
  });

  it('that is not there is said to be so', async () => {
    const container = await open('#/project?id=019caaaa-0000-7000-8000-00000000dead');
    await waitFor(() => expect(text()).toContain('This project is not here'));
    await expectAccessible(container);
  });
});

describe('what is handed out', () => {
  /** The file that was saved. */
  async function saved() {
    await waitFor(() => expect(surroundings.saveFile).toHaveBeenCalled());
    const [fileName, content] = surroundings.saveFile.mock.calls[0] as [string, Blob];
    const parsed = parseJson(await content.text());
    if (!parsed.ok) throw new Error(parsed.problem);
    return { fileName, file: parsed.value };
  }

  it('to coders has articles and claims, and nobody’s labels', async () => {
    const { id } = await project();
    await open(`#/project?id=${id}&part=coders`);
    fireEvent.click(await screen.findByRole('button', { name: 'Save for coders' }));
    const { fileName, file } = await saved();
    expect(fileName).toMatch(/^says-who-harbour-course-coders-.*\.json$/);
    expect(file.projects).toMatchObject([{ id, name: 'Harbour course' }]);
    expect(file.claims.map(({ status, note }) => [status, note])).toEqual(Array(4).fill(['unassessed', '']));
    expect(file.changes.map(({ field }) => field)).toEqual(Array(4).fill('created'));
    expect(JSON.stringify(file)).not.toContain(OWN);
  });

  it('to coders who find the claims themselves has none', async () => {
    const { id } = await project();
    await open(`#/project?id=${id}&part=coders`);
    fireEvent.click(await screen.findByRole('radio', { name: /^Without claims/ }));
    press('Save for coders');
    const { file } = await saved();
    expect([file.articles.length, file.claims.length, file.changes.length]).toEqual([2, 0, 0]);
  });

  it('by a coder is their own work on these articles', async () => {
    const { id } = await project();
    await open(`#/project?id=${id}&part=coders`);
    fireEvent.click(await screen.findByRole('button', { name: 'Save my coding' }));
    const { file } = await saved();
    expect(file.claims.map(({ status }) => status)).toEqual(['denied', 'contested', 'confirmed', 'denied']);
    expect(file.changes.some(({ field }) => field === 'status')).toBe(true);
  });
});

describe('the files of other coders', () => {
  it('are shown before they are stored, several at once, and taken back together', async () => {
    const { id } = await project();
    const container = await open(`#/project?id=${id}&part=coders`);
    await waitFor(() => expect(text()).toContain('No other coder’s file is here yet.'));
    await expectAccessible(container);
    await bringIn(await codersFile('Ana', () => ({})), await codersFile('Teo', () => ({})));
    expect(text()).toContain('4 claims of the project, in 2 articles.');
    expect(text()).toContain('1 claim of other articles is left out.');
    expect(await db.codings.count()).toBe(0);
    await expectAccessible(container);
    press('Bring in 2 coders');
    await waitFor(() => expect(text()).toContain('Brought in Ana and Teo (8 claims).'));
    const list = await screen.findByRole('list', { name: 'Coders whose files are here' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    await expectAccessible(container);
    press('Undo');
    await waitFor(async () => expect(await db.codings.count()).toBe(0));
    expect(await db.codedClaims.count()).toBe(0);
  });

  it.each([
    ['', 'The file does not say who coded it'],
    ['reader', 'The file does not say who coded it'],
    [OWN, 'This is your own name'],
  ])('by %j want another name', async (name, words) => {
    const { id } = await project();
    await open(`#/project?id=${id}&part=coders`);
    await bringIn(await codersFile('Ana', () => (name === '' ? { coder: 'reader' } : { coder: name })));
    expect(text()).toContain(words);
    const apply = screen.getByRole('button', { name: 'Bring in 1 coder' });
    fireEvent.click(apply);
    expect(apply.getAttribute('aria-disabled')).toBe('true');
    fireEvent.input(screen.getByLabelText(/^Coder of/), { target: { value: 'Ana' } });
    fireEvent.click(screen.getByRole('button', { name: 'Bring in 1 coder' }));
    await waitFor(() => expect(text()).toContain('Brought in Ana (4 claims).'));
  });

  it('of one coder twice are told apart, and one that comes again takes the place of the first', async () => {
    const { id } = await project();
    await open(`#/project?id=${id}&part=coders`);
    await bringIn(await codersFile('Ana', () => ({})), await codersFile('Ana', () => ({})));
    expect(text()).toContain('Another of these files has the same coder');
    fireEvent.click(screen.getAllByRole('button', { name: 'Leave out: Ana.json' })[0] as HTMLElement);
    press('Bring in 1 coder');
    await waitFor(() => expect(text()).toContain('Brought in Ana (4 claims).'));
    await bringIn(await codersFile('Ana', () => ({ status: 'outdated' })));
    await waitFor(() => expect(text()).toContain('It takes the place of the 4 claims of this coder that are here.'));
    press('Bring in 1 coder');
    await waitFor(async () =>
      expect((await db.codedClaims.toArray()).map(({ claim }) => claim.status)).toContain('outdated'),
    );
    expect(await db.codings.count()).toBe(1);
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'What these files bring' })).toBeNull());
    // What is shown may be the one that was replaced: then nothing is removed, and what is there is shown.
    await waitFor(async () => {
      press('Remove: Ana');
      expect(text()).toContain('Took the claims of Ana out of the project.');
    });
    await waitFor(async () => expect(await db.codedClaims.count()).toBe(0));
    press('Undo');
    await waitFor(async () => expect(await db.codedClaims.count()).toBe(4));
  });

  it('that are none are refused with what is wrong, and nothing is stored', async () => {
    const { id } = await project();
    await open(`#/project?id=${id}&part=coders`);
    const broken = new File(['{"format": "says-who", "version": 99}'], 'later.json');
    await bringIn(broken, new File(['\u0000\u0001'], 'photo.json'));
    expect(text()).toContain('“later.json” cannot be imported');
    expect(text()).toContain('a newer Says Who wrote this file');
    expect(text()).toContain('This is not a text file.');
    expect(screen.queryByRole('button', { name: /^Bring in/ })).toBeNull();
    press('Cancel');
    expect(await db.codings.count()).toBe(0);
  });

  it('cannot come before there are articles', async () => {
    const { id } = await createProject(db, { name: 'New', at: new Date() });
    await open(`#/project?id=${id}&part=coders`);
    await waitFor(() => expect(text()).toContain('Add the articles first'));
    expect(document.querySelector('input[type="file"]')).toBeNull();
  });
});

describe('the agreement', () => {
  /** Two coders: Ana says otherwise of the first claim, Teo of the first and the last. */
  async function coded(names: readonly string[] = ['Ana', 'Teo']) {
    const { id } = await project();
    await open(`#/project?id=${id}&part=coders`);
    const files = [
      await codersFile('Ana', (_, index) => (index === 0 ? { status: 'refuted' } : {})),
      await codersFile('Teo', (_, index) => (index === 0 || index === 3 ? { status: 'outdated' } : {})),
    ];
    await screen.findByRole('button', { name: 'Save for coders' });
    await bringIn(...files.slice(0, names.length));
    press(/^Bring in/);
    await waitFor(() => expect(text()).toContain('Brought in'));
    await follow(`#/project?id=${id}&part=agreement`);
    await screen.findByRole('heading', { name: 'Figures' });
    return id;
  }
  const row = (name: string) => {
    const table = within(screen.getByRole('region', { name: 'Agreement by variable' }));
    const cells = table.getByRole('rowheader', { name }).closest('tr')?.querySelectorAll('td') ?? [];
    return [...cells].map((cell) => cell.textContent);
  };

  it('says what is missing where there is one coder alone', async () => {
    const { id } = await project();
    const container = await open(`#/project?id=${id}&part=agreement`);
    await waitFor(() => expect(text()).toContain('There is nothing to compare yet'));
    await expectAccessible(container);
  });

  it('of two coders is in figures, and says why there is none', async () => {
    await coded(['Ana']);
    // Four claims, three the same; chance by Krippendorff: 1 - 7 * 2 / (64 - 9 - 4 - 4 - 1).
    expect(row('Status')).toEqual(['4', '75.0%', '0.696', '0.652', '0.667', '1', '0', '0']);
    expect(row('Not a claim').slice(2, 5)).toEqual(['one value', 'one value', 'one value']);
    expect(text()).toContain('“one value”: all claims that count have the same value.');
    openEverything(document.body);
    await expectAccessible(document.body);
  });

  it('of three coders is also of each two, and of those that are chosen', async () => {
    await coded();
    expect(screen.getByText('By pairs of coders')).toBeTruthy();
    expect(row('Status')[6]).toBe('0');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Teo' }));
    await waitFor(() => expect(screen.queryByText('By pairs of coders')).toBeNull());
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ana' }));
    await waitFor(() => expect(text()).toContain('Choose at least two coders'));
  });

  it('is of completely coded articles alone where that is asked for', async () => {
    await db.articles.update(claims[0]?.articleId ?? '', { completeSince: '2026-03-01T12:30:00.000Z' });
    await coded(['Ana']);
    expect(text()).toContain('with “Save the article’s text” beside the article');
    fireEvent.click(screen.getByRole('radio', { name: 'Only those that all coded completely' }));
    await waitFor(() => expect(text()).toContain('Left out: 1 article that not all coded completely.'));
    expect(row('Status')[0]).toBe('2');
  });

  it('lists disagreements with the way to the reader’s own claim, counts them down, and keeps the figures from before', async () => {
    const id = await coded();
    const list = () => within(screen.getByRole('list', { name: 'Disagreements' }));
    expect(list().getAllByRole('listitem')).toHaveLength(2);
    expect(text()).toContain('2 to settle');
    await waitFor(() => expect(text()).toContain('Ana: Refuted'));
    const before = row('Status');
    const [link] = list().getAllByRole('link', { name: /^Settle it/ });
    expect(link?.getAttribute('href')).toBe(`#/article?id=${claims[0]?.articleId}&claim=${claims[0]?.id}`);
    await follow(link?.getAttribute('href') ?? '');
    fireEvent.change(await screen.findByLabelText('Status'), { target: { value: 'outdated' } });
    await waitFor(async () => expect((await db.claims.get(claims[0]?.id ?? ''))?.status).toBe('outdated'));
    await follow(`#/project?id=${id}&part=agreement`);
    await waitFor(() => expect(text()).toContain('1 to settle · 1 settled'));
    await waitFor(() => expect(text()).toContain('Settled: Outdated'));
    expect(row('Status')).not.toEqual(before);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Hide what is settled' }));
    await waitFor(() => expect(list().getAllByRole('listitem')).toHaveLength(1));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Take my labels as they were/ }));
    await waitFor(() => expect(row('Status')).toEqual(before));
    await expectAccessible(document.body);
  });

  it('lets a disagreement stand, says why, and opens it again', async () => {
    const id = await coded();
    const rulings = async () => (await db.projects.get(id))?.rulings ?? [];
    const first = () =>
      within(screen.getAllByRole('listitem').find((row) => row.textContent?.includes('Ana: Refuted')) as HTMLElement);
    await waitFor(() => expect(text()).toContain('Ana: Refuted'));
    fireEvent.click(first().getByRole('button', { name: /^Let it stand: / }));
    await waitFor(() => expect(text()).toContain('1 to settle · 1 settled'));
    expect(text()).toContain('Kept as a disagreement that stands.');
    await waitFor(() => expect(text()).toContain('Stands as it is'));
    fireEvent.change(first().getByLabelText('Why it stands'), { target: { value: 'Both readings hold.' } });
    await waitFor(async () => expect(await rulings()).toMatchObject([{ note: 'Both readings hold.', by: OWN }]));
    await waitFor(() =>
      expect(first().getByLabelText<HTMLInputElement>('Why it stands').value).toBe('Both readings hold.'),
    );
    await expectAccessible(document.body);
    fireEvent.click(first().getByRole('button', { name: /^Open it again: / }));
    await waitFor(() => expect(text()).toContain('2 to settle'));
    expect(await rulings()).toEqual([]);
    press('Undo');
    await waitFor(() => expect(text()).toContain('1 to settle · 1 settled'));
    expect(await rulings()).toMatchObject([{ note: 'Both readings hold.' }]);
  });

  it.each([
    ['Figures (CSV)', 'csv', /krippendorff_alpha/],
    ['Disagreements (CSV)', 'csv', /Ana/],
    ['Claims of one coder alone (CSV)', 'csv', /found by/],
    ['Values for R and pandas (CSV)', 'csv', /status:Ana/],
    ['Triples for NLTK (ZIP)', 'zip', /status\.csv/],
  ])('is saved as %s', async (button, ending, words) => {
    await coded();
    press(button);
    await waitFor(() => expect(surroundings.saveFile).toHaveBeenCalled());
    const [fileName, content] = surroundings.saveFile.mock.calls[0] as [string, Blob];
    expect(fileName.endsWith(`.${ending}`)).toBe(true);
    expect(await content.text()).toMatch(words);
  });
});
