type FormValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly FormValue[]
  | { readonly [key: string]: FormValue };

/**
 * Encodes parameters as Stripe's clients do: `parent[child]` for objects, `parent[0]` for lists, an
 * empty string for null; undefined is left out.
 */
export function encodeForm(parameters: object): string {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) append(form, key, value as FormValue);
  return form.toString();
}

function append(form: URLSearchParams, key: string, value: FormValue): void {
  if (value === undefined) return;
  if (value === null) form.append(key, '');
  else if (typeof value !== 'object') form.append(key, String(value));
  else {
    for (const [child, inner] of Object.entries(value)) append(form, `${key}[${child}]`, inner);
  }
}
