/**
 * True for an address that can only be a picture wherever it is put: also in a link, or in what a developer renders in
 * an image's place. Any other scheme could be a script or a page. It is read as browsers read it, who skip spaces and
 * line breaks within `javascript:`.
 */
export function isPicture(address: string): boolean {
  try {
    return /^(https?:|data:image\/)/.test(new URL(address, 'https://page').href);
  } catch {
    return false;
  }
}
