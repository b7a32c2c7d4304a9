import type { Theme } from 'checkstand/theme';
import { createTheme } from 'checkstand/theme';
import type { StoryGlobals } from './globals.js';

const themes = new Map<string, Theme>();

/** The theme that the toolbar chose: one for each choice, so that no story renders for a new one of the same. */
export function themeOf({ theme, colorScheme }: Pick<StoryGlobals, 'theme' | 'colorScheme'>) {
  if (theme === 'none') return undefined;
  const key = `${theme} ${colorScheme}`;
  const made = themes.get(key) ?? createTheme({ preset: theme, colorScheme });
  themes.set(key, made);
  return made;
}
