/**
 * The whole number that an option was given.
 * @param option as it is written: "--runs"
 * @param least the smallest that makes sense
 * @throws RangeError for anything else: a run that does nothing would look like one that finds nothing
 */
export function wholeNumber(text: string, option: string, least = 0): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(number) || number < least)
    throw new RangeError(`${option} takes a whole number from ${least}; got "${text}"`);
  return number;
}
