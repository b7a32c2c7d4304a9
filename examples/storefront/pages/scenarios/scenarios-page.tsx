import type { Scenario } from '../../server/purchases.js';
import { PageHeading } from '../page-heading.js';
import { Link } from '../router.js';
import { SCENARIO_TEXTS } from './scenario-texts.js';

/** The ways to check out, each with a page of its own. */
export function ScenariosPage() {
  return (
    <>
      <PageHeading title="Ways to check out" />
      <p className="lead">
        Six purchases that differ in what they ask of the buyer. Each page is put together from the
        parts that it needs, and each session is made by the shop’s server.
      </p>
      <ul className="scenarios">
        {Object.entries(SCENARIO_TEXTS).map(([scenario, text]) => (
          <li key={scenario} className="scenario">
            <img src={text.picture} alt="" width="400" height="400" />
            <div className="scenario-text">
              <h2>
                <Link to={pathOf(scenario as Scenario)}>{text.title}</Link>
              </h2>
              <p className="description">{text.description}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The path of a scenario's checkout. */
export function pathOf(scenario: Scenario): string {
  return `/checkout/${scenario}`;
}
