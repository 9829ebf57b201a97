/** Browsers that put their own question for a permission, and somebody who answers it as a person does. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { findNamed } from '../browser/launch.ts';
import { builtFolder } from '../repo/built.ts';
import { launchNewFirefox, type Reader } from './setting.ts';

/** The unmodified package in a new profile. */
export interface AskingBrowser {
  readonly reader: Reader;
  /** Answers the question that the last click has made the browser ask. */
  answer(answer: 'allow' | 'deny'): Promise<void>;
  close(): Promise<void>;
}

/** Chromium's question can be answered by no script: it is asked in a window on a virtual screen, and keys are pressed there. */
const DISPLAY = ':87';
/** Milliseconds for the prompt to come up and to take a key: nothing tells a script that it is there. */
const PROMPT = 1_500;
const TOOLS = ['Xvfb', 'xdotool'];

/** Why the tests with a browser that asks are skipped, or `null`. */
export function whyNotAsking(name: Reader['name']): string | null {
  const found = findNamed(name);
  if ('missing' in found) return found.missing;
  const lacksTools = name === 'Chromium' && !TOOLS.every((tool) => spawnSync('which', [tool]).status === 0);
  return lacksTools ? 'needs Xvfb and xdotool (Debian: apt-get install xvfb xdotool)' : null;
}

/** Starts a browser that asks. */
export function startAsking(name: Reader['name']): Promise<AskingBrowser> {
  return name === 'Chromium' ? startChromium() : startFirefox();
}

async function startFirefox(): Promise<AskingBrowser> {
  const found = findNamed('Firefox');
  if ('missing' in found) throw new Error(found.missing);
  const reader = await launchNewFirefox({
    executablePath: found.path,
    asksForPermissions: true,
  });
  return { reader, answer: reader.answerQuestion, close: reader.close };
}

async function startChromium(): Promise<AskingBrowser> {
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' });
  await wait(PROMPT);
  try {
    const reader = await launchWithExtension({
      extensionDir: builtFolder('chrome-mv3'),
      headless: false,
      display: DISPLAY,
      flags: ['--window-size=1200,900', '--window-position=0,0'],
    });
    return { reader, answer: answerByKeys, close: () => endBoth(reader, screen) };
  } catch (error) {
    screen.kill();
    throw error;
  }
}

async function endBoth(reader: Reader, screen: ChildProcess): Promise<void> {
  await reader.close();
  screen.kill();
}

async function answerByKeys(answer: 'allow' | 'deny'): Promise<void> {
  await wait(PROMPT);
  for (const key of answer === 'allow' ? ['Tab', 'Return'] : ['Escape']) {
    spawnSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY } });
  }
  await wait(PROMPT);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
