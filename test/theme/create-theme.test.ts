import { readFileSync } from 'node:fs';
import { createTheme, type PresetName, type ThemeOptions } from 'checkstand/theme';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contrastOf, contrastPairs } from '../../src/theme/check-contrast.js';
import { presets } from '../../src/theme/presets.js';
import { setSystemScheme } from '../support/system-scheme.js';

const presetNames = Object.keys(presets) as PresetName[];
const schemes = ['light', 'dark'] as const;

/** The pairs that fail, of those that nobody asked for. */
function failing(options: ThemeOptions) {
  const theme = createTheme(options);
  return schemes.flatMap((scheme) =>
    contrastPairs
      .filter((pair) => contrastOf(theme[scheme].tokens, pair) < pair.asked)
      .map(({ color, ground }) => `${scheme}: ${color} on ${ground}`),
  );
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('presets', () => {
  it.each(presetNames)('%s passes WCAG AA, by day and by night, without a warning', (preset) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(failing({ preset })).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
  });

  it('stripe says what the stylesheet says to pages without a theme', () => {
    const css = readFileSync('src/theme/tokens.css', 'utf8');
    const [light, dark] = css.split('@supports') as [string, string];
    const read = (part: string, side: 0 | 1) =>
      [...part.matchAll(/(--checkstand-[\w-]+):\s*([^;]+);/g)].map(([, name, value = '']) => {
        const [, ...pair] = /light-dark\(([^,]+), ([^)]+)\)/.exec(value) ?? [];
        return [name, normal(pair[side] ?? value)] as const;
      });
    const normal = (value: string) =>
      value.replaceAll(/\s+/g, ' ').replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    const theme = createTheme();
    for (const [name, value] of read(light, 0)) {
      if (name === '--checkstand-duration') continue;
      expect([name, theme.light.variables[name as '--checkstand-x']]).toEqual([name, value]);
    }
    const inTheDark = read(dark, 1);
    expect(inTheDark.length).toBeGreaterThan(8);
    for (const [name, value] of inTheDark) {
      expect([name, theme.dark.variables[name as '--checkstand-x']]).toEqual([name, value]);
    }
  });

  it('have the same variables, so that one takes the place of another', () => {
    const names = presetNames.flatMap((preset) =>
      schemes.map((scheme) => Object.keys(createTheme({ preset })[scheme].variables).sort()),
    );
    for (const other of names) expect(other).toEqual(names[0]);
  });

  it('say to Stripe which of its themes comes closest', () => {
    const stripes = (preset: PresetName) =>
      schemes.map(
        (scheme) => createTheme({ preset })[scheme].elementsOptions.appearance?.theme ?? '',
      );
    expect(presetNames.map((preset) => [preset, ...stripes(preset)])).toEqual([
      ['stripe', 'stripe', 'night'],
      ['night', 'night', 'night'],
      ['flat', 'flat', 'night'],
      ['ink', 'stripe', 'night'],
      ['bloom', 'stripe', 'night'],
    ]);
  });
});

describe('a brand of five values', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const color = fc
    .tuple(channel, channel, channel)
    .map((rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

  it('is readable whatever the colour of the brand and of the ground', () => {
    fc.assert(
      fc.property(
        color,
        color,
        fc.constantFrom(...presetNames),
        (colorPrimary, colorBackground, preset) => {
          expect(
            failing({
              preset,
              colorPrimary,
              colorBackground,
              borderRadius: '2px',
              fontFamily: 'Georgia',
              spacingUnit: '5px',
            }),
          ).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps what was asked for, word for word', () => {
    const { light, dark } = createTheme({
      colorPrimary: 'hsl(280, 60%, 40%)',
      colorText: 'rgb(20 20 40)',
      borderRadius: '1.5em',
      dark: { colorPrimary: '#e0b0ff', colorBackground: '#101018' },
    });
    expect(light.variables).toMatchObject({
      '--checkstand-color-primary': '#7a29a3',
      '--checkstand-color-text': '#141428',
      '--checkstand-border-radius': '1.5em',
    });
    expect(dark.variables).toMatchObject({
      '--checkstand-color-primary': '#e0b0ff',
      '--checkstand-color-background': '#101018',
      '--checkstand-border-radius': '1.5em',
    });
    expect(light.elementsOptions.appearance?.variables?.borderRadius).toBe('1.5em');
  });

  it('brings the colour of the brand into the dark, lighter where it could not be seen', () => {
    const { dark } = createTheme({ colorPrimary: '#101060' });
    expect(dark.tokens.colors.colorPrimary).not.toBe('#101060');
    expect(createTheme({ colorPrimary: '#e05a00' }).dark.tokens.colors.colorPrimary).toBe(
      '#e05a00',
    );
  });

  it('knows a dark page by its colour, whatever the theme calls it', () => {
    const { light } = createTheme({ colorBackground: '#15151a', colorScheme: 'light' });
    expect(light.tokens.scheme).toBe('dark');
    expect(light.elementsOptions.appearance?.theme).toBe('night');
    expect(createTheme({ preset: 'night' }).light.tokens.scheme).toBe('dark');
  });

  it('hands fonts on to Stripe, whose frames do not see those of the page', () => {
    const fonts = [{ cssSrc: 'https://fonts.example.com/inter.css' }];
    const { light, dark } = createTheme({ fontFamily: 'Inter', fonts });
    expect(light.elementsOptions.fonts).toBe(fonts);
    expect(dark.elementsOptions.fonts).toBe(fonts);
    expect(createTheme().light.elementsOptions).not.toHaveProperty('fonts');
  });
});

describe('contrast', () => {
  it('is checked of what was asked for: a warning names the pair, and a way out', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    createTheme({ colorTextSecondary: '#b0b0b0', colorScheme: 'light' });
    // The page and the inputs have one colour, so once.
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      'Checkstand: createTheme: colorTextSecondary #b0b0b0 on colorPage #ffffff has a contrast of 2.16:1 in the light ' +
        'colours, and WCAG 2.2 AA asks for 4.5:1, so some buyers cannot read it. #747474 would do.',
    );
    warn.mockClear();
    createTheme({ colorPrimary: '#123456', colorOnPrimary: '#234567', colorScheme: 'light' });
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('colorOnPrimary #234567 on colorPrimary #123456');
    warn.mockClear();
    createTheme({ dark: { colorBorder: '#222' } });
    expect(warn.mock.calls.flat().join('\n')).toMatch(
      /colorBorder #222222 on colorPage #1d1e26 .* in the dark colours, and WCAG 2\.2 AA asks for 3:1/,
    );
  });

  it('is not checked in the scheme that is never shown', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    createTheme({ colorText: '#fafafa', colorScheme: 'dark' });
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('bad input', () => {
  it.each([
    ['var(--brand)', 'var(--brand)'],
    ['rebeccapurple', 'rebeccapurple'],
    ['#12345', '#12345'],
    ['rgb(1, 2)', 'rgb(1, 2)'],
    ['rgb(a, b, c)', 'rgb(a, b, c)'],
    ['', ''],
  ])('%s is not a colour that Stripe’s frames could read', (colorPrimary, told) => {
    expect(() => createTheme({ colorPrimary })).toThrow(
      `Checkstand: createTheme cannot read colorPrimary "${told}". Stripe's Elements stand in frames that know neither ` +
        'the variables nor the keywords of your page: write the colour as #rgb, #rrggbb, rgb() or hsl().',
    );
  });

  it('tells which presets there are', () => {
    expect(() => createTheme({ preset: 'nigth' as PresetName })).toThrow(
      'Checkstand: createTheme knows no preset "nigth". The presets are stripe, night, flat, ink, bloom.',
    );
  });
});

describe('on a page', () => {
  it('is applied to an element, and follows the system while it is', () => {
    const system = setSystemScheme('light');
    const element = document.createElement('main');
    const theme = createTheme();
    const stop = theme.attach(element);
    const page = () => element.style.getPropertyValue('--checkstand-color-background');
    expect(page()).toBe('#ffffff');
    expect(element.style.getPropertyValue('color-scheme')).toBe('light');
    system.turn('dark');
    expect(page()).toBe('#1d1e26');
    expect(element.style.getPropertyValue('color-scheme')).toBe('dark');
    stop();
    system.turn('light');
    expect(page()).toBe('#1d1e26');
    expect(system.listeners()).toBe(0);
  });

  it('leaves the system alone where a scheme was chosen', () => {
    const system = setSystemScheme('dark');
    expect(createTheme({ colorScheme: 'light' }).current().tokens.scheme).toBe('light');
    expect(createTheme({ colorScheme: 'dark' }).current().tokens.scheme).toBe('dark');
    const stop = createTheme({ colorScheme: 'light' }).subscribe(() => {});
    expect(system.listeners()).toBe(0);
    stop();
  });

  it('is a stylesheet, too, for what is painted before any script runs', () => {
    const { css } = createTheme({ colorPrimary: '#7a29a3' });
    const sheet = document.createElement('style');
    sheet.textContent = css;
    document.head.append(sheet);
    const [rule, media] = sheet.sheet!.cssRules;
    expect((rule as CSSStyleRule).selectorText).toBe(':root');
    expect((rule as CSSStyleRule).style.getPropertyValue('--checkstand-color-primary')).toBe(
      '#7a29a3',
    );
    expect((media as CSSMediaRule).conditionText).toBe('(prefers-color-scheme: dark)');
    sheet.remove();
    expect(createTheme({ colorScheme: 'dark' }).css).not.toContain('@media');
  });
});
