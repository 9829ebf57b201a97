/** What JSON calls an object (RFC 8259): fields by their names, before anything is known of them. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a parsed value is an object, and not a list, a text, a number or `null`. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
