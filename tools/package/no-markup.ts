/** A step of the build that leaves no way to make markup from text in what is packed. */
import type { Plugin } from 'vite';

const PREACT = /\/preact\/dist\/preact\.mjs$/;
/** The one place where Preact makes markup from a string, `dangerouslySetInnerHTML`: unless it is what stands there, it is assigned. */
const ASSIGNMENT =
  /\w+&&\((\w+)\.__html==\w+\.__html\|\|\1\.__html==(\w+)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\)/g;
const REFUSAL = '(()=>{throw new Error("no markup is made from text here")})()';

/**
 * Takes what `dangerouslySetInnerHTML` does out of Preact. Nothing here uses it (a test says so), and stores warn of it, rightly:
 * whoever could set that property could run what they like. With this they get an error.
 */
export function noMarkup(): Plugin {
  return {
    name: 'says-who:no-markup',
    transform: { filter: { id: PREACT }, handler: (code) => ({ code: withoutMarkup(code), map: null }) },
  };
}

/** Preact's code without it. @throws Error when it is not there exactly once: this is another Preact, to be looked at */
export function withoutMarkup(code: string): string {
  const found = code.match(ASSIGNMENT)?.length ?? 0;
  if (found !== 1)
    throw new Error(
      `what assigns innerHTML in Preact was found ${found} times, not once: see tools/package/no-markup.ts`,
    );
  return code.replace(ASSIGNMENT, () => REFUSAL);
}
