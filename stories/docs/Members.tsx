import type { MemberModel } from '../../.storybook/model/types.js';
import { Prose } from './Prose.js';
import { Scroll } from './Scroll.js';

interface MembersProps {
  /** What they are, as the head of the first column says. */
  kind: string;
  label: string;
  of: readonly MemberModel[];
}

/** Props, options or results: their names, types and what they mean. */
export function Members({ kind, label, of }: MembersProps) {
  return (
    <Scroll label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{kind}</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ name, type, required, default: fallback, description }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                {required && kind !== 'Result' && ' (required)'}
              </th>
              <td>
                {description && (
                  <>
                    <Prose>{description}</Prose>
                    <br />
                  </>
                )}
                <code>{type}</code>
                {fallback && (
                  <>
                    {' '}
                    — default: <Prose>{fallback}</Prose>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
