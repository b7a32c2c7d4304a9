const SHAPES = {
  mug: '<path d="M34 38h44v40a10 10 0 0 1-10 10H44a10 10 0 0 1-10-10z"/><path d="M78 48h8a10 10 0 0 1 0 22h-8" fill="none" stroke-width="6"/>',
  beans:
    '<path d="M40 30h40l6 14v44a6 6 0 0 1-6 6H40a6 6 0 0 1-6-6V44z"/><ellipse cx="60" cy="66" rx="10" ry="14" fill="#fff8"/>',
  kettle:
    '<path d="M36 52h44l8 40H28z"/><path d="M44 52a14 14 0 0 1 28 0M28 70 14 54" fill="none" stroke-width="6"/>',
  plan: '<rect x="30" y="34" width="60" height="56" rx="8"/><path d="M30 52h60M46 26v14M74 26v14" fill="none" stroke-width="6"/>',
} as const;

/** What a scenario's product looks like. */
export type PictureName = keyof typeof SHAPES;

/** A product picture that needs no network: an SVG as a data URL. */
export function picture(name: PictureName, hue: number): string {
  const ink = `hsl(${hue} 45% 38%)`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><rect width="120" height="120" fill="hsl(${hue} 50% 92%)"/><g fill="${ink}" stroke="${ink}">${SHAPES[name]}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
