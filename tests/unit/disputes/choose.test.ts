import { describe, expect, it } from 'vitest';
import { choose, questionOf } from '../../../lib/disputes/choose.ts';
import { readDenied } from '../../../lib/disputes/denied.ts';
import { isLikely } from '../../../lib/disputes/index.ts';
import { optionsOf } from '../../../lib/disputes/options.ts';
import { Topics } from '../../../lib/disputes/overlap.ts';
import { Scene } from '../../../lib/disputes/scene.ts';
import { FITTED } from '../../../lib/disputes/weights.ts';
import { claimsIn } from './claims-in.ts';

function sceneOf(marked: string): Scene {
  const { reading, claims } = claimsIn(marked);
  return new Scene(reading, new Topics(reading), claims);
}

/** What is chosen for the claim with this id, and how surely. */
function chosenIn(marked: string, id: string) {
  const scene = sceneOf(marked);
  const index = scene.claims.findIndex((claim) => claim.id === id);
  const denial = scene.claims[index];
  if (!denial) throw new Error(`no claim ${id}`);
  const denied = readDenied(scene.reading, denial);
  const choice = choose(questionOf(scene, index, denied, []), denied, FITTED);
  return choice && { claim: scene.claims[choice.claim]?.id, probability: choice.probability };
}

const ACCUSED = '[s1 Lind] [c1 accused] [t1 Orvel of dumping oil]. {1 accusation accuse lind}';
const DENIED = '[s9 Orvel] [c9 denied] [t9 it]. {9 denial deny orvel}';

describe('how sure a link is', () => {
  it('less sure with a rival as good', () => {
    const rival = '[s2 Orde] [c2 accused] [t2 Orvel of paying the harbour master]. {2 accusation accuse orde}';
    const alone = chosenIn(`${ACCUSED} ${DENIED}`, '9');
    const between = chosenIn(`${ACCUSED} ${rival} ${DENIED}`, '9');
    expect(alone?.claim).toBe('1');
    expect(between?.claim).toBe('2');
    expect(between?.probability).toBeLessThan(alone?.probability ?? 0);
  });

  it('less sure the more sentences lie between', () => {
    const far = `${ACCUSED} It rained. Cows stood in the shade. It was a Tuesday. ${DENIED}`;
    expect(chosenIn(far, '9')?.probability).toBeLessThan(chosenIn(`${ACCUSED} ${DENIED}`, '9')?.probability ?? 0);
  });

  it('surer where the accusation names the denier', () => {
    const unnamed = ACCUSED.replace('Orvel', 'somebody');
    expect(chosenIn(`${unnamed} ${DENIED}`, '9')?.probability).toBeLessThan(
      chosenIn(`${ACCUSED} ${DENIED}`, '9')?.probability ?? 0,
    );
  });

  it('less sure for a cue that objects without denying', () => {
    const mild = DENIED.replace('denial deny', 'denial counter');
    expect(chosenIn(`${ACCUSED} ${mild}`, '9')?.probability).toBeLessThan(
      chosenIn(`${ACCUSED} ${DENIED}`, '9')?.probability ?? 0,
    );
  });

  it('no choice where nobody else says anything', () => {
    expect(chosenIn(DENIED, '9')).toBeNull();
  });
});

describe('likely enough to be shown', () => {
  const least = { told: 0.7, takenUp: 0.5 };
  it.each([
    ['it', 0.49, false, 'taken up, and less likely than not'],
    ['it', 0.5, true, 'taken up, and as likely as not'],
    ['that the gate was open', 0.69, false, 'told, and not sure enough'],
    ['that the gate was open', 0.7, true, 'told, and sure'],
  ])('denied %s, %d: %s (%s)', (content, probability, wanted) => {
    const { reading, claims } = claimsIn(`[s1 Orvel] [c1 denied] [t1 ${content}]. {1 denial deny orvel}`);
    const [denial] = claims;
    if (!denial) throw new Error('no claim');
    expect(isLikely({ claim: 0, probability }, readDenied(reading, denial), least)).toBe(wanted);
  });
});

describe('what a denial may be about', () => {
  const filler = (id: number, key: string) =>
    `[s${id} Orde] [c${id} said] [t${id} word ${id}]. {${id} statement say ${key}}\n`;
  const many = Array.from({ length: 40 }, (_, index) => filler(index + 1, `orde-${index}`)).join('');

  it('a bounded number of claims, the nearest first', () => {
    const scene = sceneOf(`${many}[s99 Orvel] [c99 denied] [t99 it]. {99 denial deny orvel}`);
    const options = optionsOf(scene, 40, []);
    expect(options).toHaveLength(24);
    expect(options.map(({ claim }) => claim)).toEqual(Array.from({ length: 24 }, (_, index) => 39 - index));
    expect(options.map(({ between }) => between)).toEqual(Array.from({ length: 24 }, (_, index) => index));
  });

  it('from a headline the claims below as well, from a later place only the next', () => {
    const headline = sceneOf(`[s99 Orvel] [c99 denies] [t99 fault] {99 denial deny orvel}\n${many}`);
    expect(optionsOf(headline, 0, []).map(({ claim }) => claim)).toEqual([1, 2, 3, 4, 5, 6]);
    const later = sceneOf(
      `${many}[s98 Orvel] [c98 denied] [t98 it]. {98 denial deny orvel}\n${many.replaceAll(/([sct{])(\d+)/g, '$11$2')}`,
    );
    const ahead = optionsOf(later, 40, []).filter(({ claim }) => claim > 40);
    expect(ahead.map(({ claim }) => claim)).toEqual([41]);
  });

  it('neither the denier’s own claims nor refusals', () => {
    const scene = sceneOf(
      '[s1 Orvel] [c1 said] [t1 no]. {1 statement say orvel} [s2 Orde] [c2 would not say] [t2 why]. {2 refusal say orde} [s3 Lind] [c3 said] [t3 yes]. {3 statement say lind} [s4 Orvel] [c4 denied] [t4 it]. {4 denial deny orvel}',
    );
    expect(optionsOf(scene, 3, []).map(({ claim }) => claim)).toEqual([2]);
  });

  it('knows what was denied just before, by the same source and by others', () => {
    const scene = sceneOf(
      `${ACCUSED} [s2 Orvel] [c2 denied] [t2 it]. {2 denial deny orvel} [s3 The mayor] [c3 denied] [t3 it]. {3 denial deny mayor}`,
    );
    expect(optionsOf(scene, 2, [-1, 0, -1])[1]).toMatchObject({ claim: 0, isDeniedAgain: false, isArguedAbout: true });
    const again = sceneOf(
      `${ACCUSED} [s2 Orvel] [c2 denied] [t2 it]. {2 denial deny orvel} [s3 It] [c3 said] [t3 no oil was lost]. {3 denial say orvel}`,
    );
    expect(optionsOf(again, 2, [-1, 0, -1])[0]).toMatchObject({ claim: 0, isDeniedAgain: true, isArguedAbout: false });
  });

  it('knows the answer to a claim of the denier’s own', () => {
    const scene = sceneOf(
      '[s1 Orvel] [c1 said] [t1 the gate was shut]. {1 statement say orvel} [s2 Lind] [c2 said] [t2 it was open]. {2 denial say lind} [s3 Orvel] [c3 said] [t3 it was shut]. {3 denial say orvel}',
    );
    expect(optionsOf(scene, 2, [-1, 0, -1])[0]).toMatchObject({ claim: 1, isAnswer: true });
  });
});
