/**
 * Mirrors a part's state in data attributes, mechanically: `true` is presence, a string or number is a value,
 * anything else is absence. `camelCase` becomes `data-camel-case`.
 */
export function stateAttributes<State extends object>(state: State): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name in state) {
    const value = state[name];
    const isShown = value === true || typeof value === 'string' || typeof value === 'number';
    if (isShown) attributes[attributeOf(name)] = value === true ? '' : String(value);
  }
  return attributes;
}

const known = new Map<string, string>();

function attributeOf(name: string): string {
  let attribute = known.get(name);
  if (!attribute) {
    attribute = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    known.set(name, attribute);
  }
  return attribute;
}
