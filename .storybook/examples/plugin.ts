import type { Plugin } from 'vite';
import { openSources } from '../model/sources.js';
import { readStories } from './read-story.js';
import { writeExample } from './write-example.js';

/** Gives every story a code to show that runs when it is pasted into a new file. Those without have none to show. */
export function storyExamples(): Plugin {
  return {
    name: 'checkstand-story-examples',
    enforce: 'post',
    // Nobody reads them in a test.
    apply: () => !process.env['VITEST'],
    transform(code, id) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.stories.tsx')) return null;
      const sources = openSources();
      const lines = readStories(sources.read(file)).map((story) => {
        const example = writeExample(sources, story);
        const docs = example
          ? `source: { code: ${JSON.stringify(example)}, language: 'tsx' }`
          : `canvas: { sourceState: 'none' }`;
        const { name } = story;
        return `${name}.parameters = { ...${name}.parameters, docs: { ...${name}.parameters?.docs, ${docs} } };`;
      });
      return { code: `${code}\n${lines.join('\n')}`, map: null };
    },
  };
}
