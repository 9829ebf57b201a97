/**
 * The windows of a Firefox around its pages: toolbar, panels, menus, questions. Reached by WebDriver BiDi in the scope "chrome",
 * which Firefox opens to whoever starts it with `--remote-allow-system-access`.
 */
import type { Browser } from 'puppeteer-core';

/** What puppeteer's connection to a Firefox can do, which its public types do not tell. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
  /** Hands puppeteer an event as if the browser had sent it. */
  emit(event: string, params: object): unknown;
  on<Params>(event: string, listener: (params: Params) => void): unknown;
  off<Params>(event: string, listener: (params: Params) => void): unknown;
}

/** The window in front. */
export interface FirefoxWindow {
  readonly connection: BidiConnection;
  /** What BiDi calls the first window: every page has to be in one, and puppeteer asks no more of it. */
  readonly clientWindow: string;
  /**
   * Runs a function in the window that is in front now, with the browser's own rights. It sees nothing of where it is written: what
   * it needs is handed in.
   * @param args and what it answers are JSON
   * @throws Error when the function throws
   */
  run<Args extends readonly unknown[], Answer>(
    work: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer>;
}

/** @throws Error when the browser is not driven by WebDriver BiDi */
export function connectionOf(browser: Browser): BidiConnection {
  const { connection } = browser as unknown as { connection?: BidiConnection };
  if (!connection) throw new Error('not a browser that is driven by WebDriver BiDi');
  return connection;
}

/** @throws Error when the browser is not one that lets its windows be reached */
export async function windowOf(browser: Browser): Promise<FirefoxWindow> {
  const connection = connectionOf(browser);
  const [first] = await windowsOf(connection);
  if (!first) throw new Error('this Firefox has no window');
  return {
    connection,
    clientWindow: first.clientWindow,
    run: async (work, ...args) => runIn(connection, await frontWindow(connection), work, args),
  };
}

interface KnownWindow {
  readonly context: string;
  readonly clientWindow: string;
}

async function windowsOf(connection: BidiConnection): Promise<readonly KnownWindow[]> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return (result as { contexts: readonly KnownWindow[] }).contexts;
}

/** The context of the window that was in front last. */
async function frontWindow(connection: BidiConnection): Promise<string> {
  const windows = await windowsOf(connection);
  const [first] = windows;
  if (first && windows.length === 1) return first.context;
  for (const { context } of windows) if (await runIn(connection, context, isInFront, [])) return context;
  throw new Error('no window of this Firefox is in front');
}

/** As much of what Firefox's own scripts see as is used here. */
interface Privileged {
  readonly Services: { readonly wm: { getMostRecentWindow(type: string): unknown } };
}

function isInFront(): boolean {
  return (globalThis as unknown as Privileged).Services.wm.getMostRecentWindow('navigator:browser') === globalThis;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

async function runIn<Args extends readonly unknown[], Answer>(
  connection: BidiConnection,
  context: string,
  work: (...args: Args) => Answer | Promise<Answer>,
  args: Args,
): Promise<Answer> {
  const expression = `Promise.resolve((${work})(...${JSON.stringify(args)})).then((answer) => JSON.stringify(answer ?? null))`;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  const { exceptionDetails, result: answer } = result as Evaluated;
  if (exceptionDetails) throw new Error(`in Firefox's window: ${exceptionDetails.text}`);
  return JSON.parse(answer?.value ?? 'null');
}
