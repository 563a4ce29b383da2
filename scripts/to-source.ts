/** Plain data as source text, regular expressions included: JSON has no word for them. */
export function toSource(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(toSource).join()}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => `${JSON.stringify(key)}:${toSource(inner)}`)
      .join()}}`;
  return JSON.stringify(value);
}
