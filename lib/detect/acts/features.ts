/** The largest value of a feature; more counts as much. */
export const LARGEST = 255;

/** Names of which a claim has one, with their places in the list. */
export type Choice = ReadonlyMap<string, number>;

/** A list of names to choose from. */
export const choiceOf = (names: readonly string[]): Choice => new Map(names.map((name, place) => [name, place]));

/**
 * What a claim shows of its act: values from 0 to 255 in a fixed order, each with a name for people who read the trees. Names are only
 * kept for those who ask for them: making some 230 strings and pairs for each claim took half of the time that acts took.
 */
export class Features {
  readonly values: Uint8Array;
  readonly names: string[] | null;
  /** How many are written. */
  count = 0;

  constructor(size: number, isNamed: boolean) {
    this.values = new Uint8Array(size);
    this.names = isNamed ? [] : null;
  }

  /** Makes room for the next claim's; its values are written over these. */
  clear(): void {
    this.values.fill(0);
    this.count = 0;
  }

  /** One feature for each name: 1 for the one that is there. */
  oneOf(group: string, choice: Choice, there: string): void {
    const place = choice.get(there);
    if (place !== undefined) this.values[this.count + place] = 1;
    if (this.names) for (const name of choice.keys()) this.names.push(`${group} ${name}`);
    this.count += choice.size;
  }

  /** 1 where it is so. */
  flag(name: string, isSo: boolean): void {
    this.names?.push(name);
    this.values[this.count++] = isSo ? 1 : 0;
  }

  /** A number of things, or -1 for none of the kind, which counts as the largest value. */
  amount(name: string, value: number, most: number = LARGEST): void {
    this.names?.push(name);
    this.values[this.count++] = value < 0 ? LARGEST : Math.min(most, Math.floor(value));
  }

  /** A share from 0 to 1, in hundredths. */
  share(name: string, value: number): void {
    this.names?.push(name);
    this.values[this.count++] = Math.min(100, Math.round(100 * value));
  }

  /** Room for one number for each name, all 0; answers where it begins in {@link Features.values}. */
  room(group: string, names: readonly string[]): number {
    if (this.names) for (const name of names) this.names.push(`${group} ${name}`);
    const from = this.count;
    this.count += names.length;
    return from;
  }
}
