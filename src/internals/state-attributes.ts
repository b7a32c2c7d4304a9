/**
 * Mirrors a part's state in data attributes, mechanically: `true` is presence, a string or number is a value,
 * anything else is absence. `camelCase` becomes `data-camel-case`.
 */
export function stateAttributes(state: object): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(state)) {
    const attribute = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === true) attributes[attribute] = '';
    else if (typeof value === 'string' || typeof value === 'number') {
      attributes[attribute] = String(value);
    }
  }
  return attributes;
}
