import docs from 'virtual:checkstand-docs';
import type { ComponentModel, HookModel } from '../../.storybook/model/types.js';

/** The components of these names, separated by spaces, in this order. */
export function componentsOf(names: string): ComponentModel[] {
  return names.split(' ').map((name) => oneOf(docs.components, name));
}

/** The hooks of these names, separated by spaces, in this order. */
export function hooksOf(names: string): HookModel[] {
  return names.split(' ').map((name) => oneOf(docs.hooks, name));
}

/** What the theme reads for every part. */
export const { sharedTokens } = docs;

function oneOf<Model extends { name: string }>(models: readonly Model[], name: string): Model {
  const model = models.find((candidate) => candidate.name === name);
  if (!model) throw new Error(`Nothing public is called ${name}.`);
  return model;
}
