import { step } from '../progress.ts';
import { runBin } from '../run-program.ts';

/** Writes `.wxt/`: the types of WXT and of the messages, and the tsconfig.json that ours extends. */
export async function prepareTypes(): Promise<void> {
  await step('Generating types (wxt prepare)', async () => {
    const { code, output } = await runBin('wxt', ['prepare'], true);
    if (code !== 0) throw new Error(`wxt prepare failed:\n${output}`);
  });
}
