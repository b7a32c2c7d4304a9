import type { ReactNode } from 'react';
import type { Scenario } from '../../server/purchases.js';
import { PageHeading } from '../page-heading.js';
import { Link } from '../router.js';
import { SCENARIO_TEXTS } from './scenario-texts.js';

/** What surrounds the checkout of a scenario: the way back, what it is, and its words. */
export function ScenarioFrame({ scenario, children }: { scenario: Scenario; children: ReactNode }) {
  const { heading, intro } = SCENARIO_TEXTS[scenario];
  return (
    <>
      <nav aria-label="Breadcrumb" className="back">
        <Link to="/scenarios">Ways to check out</Link>
      </nav>
      <PageHeading title={heading} className="scenario-heading" />
      <p className="lead">{intro}</p>
      {children}
    </>
  );
}
