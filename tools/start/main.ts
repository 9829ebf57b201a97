/** `npm start [-- URL-or-FILE]`, under the pinned Node. Exit code 2 when what was named cannot be opened. */
import { buildExtension } from '../build.ts';
import { type Newsroom, startNewsroom } from '../newsroom/server.ts';
import { step } from '../progress.ts';
import { ensureBrowser } from '../setup/ensure-browser.ts';
import { runHeadless } from './headless.ts';
import { runInWindow } from './in-window.ts';
import { Refusal } from './refusal.ts';
import { hasDisplay } from './surroundings.ts';
import { readTarget, type Target } from './target.ts';

/** The same one every time: the labels of a kept profile belong to an address. */
const PORT = 7367;
const FIRST_ARTICLE = '/border';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}

async function start(): Promise<void> {
  const target = readTarget(process.argv.slice(2), process.env['CALLED_FROM'] ?? process.cwd());
  await step('Looking for a browser', ensureBrowser);
  const extensionDir = await buildExtension();
  const newsroom = await openNewsroom();
  try {
    const run = hasDisplay() ? runInWindow : runHeadless;
    await run(extensionDir, addressOf(target, newsroom));
  } finally {
    await newsroom.close();
  }
}

async function openNewsroom(): Promise<Newsroom> {
  try {
    return await startNewsroom(PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.log(`Port ${PORT} is taken: the newsroom takes another, where labels of earlier runs are not shown.`);
    return startNewsroom();
  }
}

function addressOf(target: Target, newsroom: Newsroom): string {
  switch (target.kind) {
    case 'sample':
      return newsroom.url + FIRST_ARTICLE;
    case 'url':
      return target.url;
    case 'file':
      return newsroom.serveFile(target.path);
  }
}
