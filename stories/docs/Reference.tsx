import { Heading, Subheading } from '@storybook/addon-docs/blocks';
import { Fragment } from 'react';
import type { HookModel, PartModel, TokenModel } from '../../.storybook/model/types.js';
import { Members } from './Members.js';
import { componentsOf, hooksOf, sharedTokens } from './model.js';
import { Prose } from './Prose.js';
import { Scroll } from './Scroll.js';

interface ReferenceProps {
  /** The names of the components, separated by spaces. */
  of: string;
  /** The names of the hooks that they are made of, separated by spaces. */
  hooks?: string;
}

/** Everything about components that the sources say themselves: parts, props, data attributes, tokens, hooks. */
export function Reference({ of, hooks }: ReferenceProps) {
  const components = componentsOf(of);
  const parts = components.flatMap((component) => component.parts);
  return (
    <>
      <Heading>Parts</Heading>
      <Parts parts={parts} />
      <Heading>Props</Heading>
      <Props parts={parts} />
      {parts.some(({ theme }) => theme) && (
        <>
          <Heading>Data attributes</Heading>
          <DataAttributes parts={parts} />
          <Heading>Tokens</Heading>
          <Tokens tokens={joinTokens(components.flatMap(({ tokens }) => tokens))} />
        </>
      )}
      {hooks && hooksOf(hooks).map((hook) => <Hook key={hook.name} {...hook} />)}
    </>
  );
}

function Parts({ parts }: { parts: readonly PartModel[] }) {
  return (
    <Scroll label="Parts">
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">What it is</th>
            <th scope="col">
              <code>data-checkstand</code>
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ name, description, renders, theme }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <Prose>{description}</Prose> <Prose>{renders}</Prose>
              </td>
              <td>{theme && <code>{theme}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Props({ parts }: { parts: readonly PartModel[] }) {
  const withProps = parts.filter(({ props, stripeProps }) => props.length + stripeProps.length > 0);
  return (
    <>
      {parts.some(({ replaceable }) => replaceable) && (
        <p>
          Every part takes <code>render</code>, <code>className</code> and <code>style</code>, the
          latter two also as functions of its state, a <code>ref</code>, and the attributes and
          handlers of the element that it renders.
          {withProps.length === 0 && ' There are no others.'}
        </p>
      )}
      {withProps.map(({ name, props, stripeProps }) => (
        <Fragment key={name}>
          <Subheading>{name}</Subheading>
          <Members kind="Prop" label={`Props of ${name}`} of={props} />
          {stripeProps.length > 0 && (
            <p>
              And, as Stripe describes them for its Element:{' '}
              {stripeProps.map((prop, place) => (
                <Fragment key={prop}>
                  {place > 0 && ', '}
                  <code>{prop}</code>
                </Fragment>
              ))}
              .
            </p>
          )}
        </Fragment>
      ))}
    </>
  );
}

function DataAttributes({ parts }: { parts: readonly PartModel[] }) {
  const withState = parts.filter(({ attributes }) => attributes.length > 0);
  if (withState.length === 0) return <p>None of these parts has a state of its own.</p>;
  return (
    <Scroll label="Data attributes">
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Attribute</th>
            <th scope="col">When it is there</th>
          </tr>
        </thead>
        <tbody>
          {withState.map(({ name, attributes }) =>
            attributes.map((attribute, place) => (
              <tr key={`${name} ${attribute.name}`}>
                {place === 0 && (
                  <th scope="rowgroup" rowSpan={attributes.length}>
                    <code>{name}</code>
                  </th>
                )}
                <td>
                  <code>{attribute.name}</code>
                </td>
                <td>
                  <Prose>{attribute.meaning}</Prose>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Scroll>
  );
}

/** The tokens of several components, each once. */
function joinTokens(tokens: readonly TokenModel[]): TokenModel[] {
  const joined = new Map<string, TokenModel>();
  for (const token of tokens) {
    const readBy = new Set([...(joined.get(token.name)?.readBy ?? []), ...token.readBy]);
    joined.set(token.name, { ...token, readBy: [...readBy] });
  }
  return [...joined.values()];
}

function Tokens({ tokens }: { tokens: readonly TokenModel[] }) {
  if (tokens.length === 0) return <p>The theme has no rule for it.</p>;
  return (
    <>
      <p>
        What <code>checkstand/styles.css</code> reads for these parts. Set any of them on{' '}
        <code>:root</code> or on an element around them. Every part also reads{' '}
        {sharedTokens.map(({ name }, place) => (
          <Fragment key={name}>
            {place > 0 && ', '}
            <code>{name}</code>
          </Fragment>
        ))}
        .
      </p>
      <Scroll label="Tokens">
        <table>
          <thead>
            <tr>
              <th scope="col">Token</th>
              <th scope="col">In the light</th>
              <th scope="col">Read by</th>
            </tr>
          </thead>
          <tbody>
            {tokens.map(({ name, value, readBy }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  {value.startsWith('#') && (
                    <span className="docs-swatch" style={{ background: value }} />
                  )}
                  <code>{value}</code>
                </td>
                <td>
                  {readBy.map((part, place) => (
                    <Fragment key={part}>
                      {place > 0 && ', '}
                      <code>{part}</code>
                    </Fragment>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function Hook({ name, description, signature, options, result }: HookModel) {
  return (
    <>
      <Heading>{name}</Heading>
      <p>
        <Prose>{description}</Prose>
      </p>
      <p>
        <code>{signature}</code>
      </p>
      {options.length > 0 && <Members kind="Option" label={`Options of ${name}`} of={options} />}
      {result.length > 0 && <Members kind="Result" label={`Result of ${name}`} of={result} />}
    </>
  );
}
