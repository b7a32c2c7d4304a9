// First, because it says in which order the layers stand.
import './storefront.css';
import 'checkstand/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Storefront } from './storefront.js';
import { theme } from './theme.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

// The page itself wears the theme, too.
theme.attach(document.documentElement);

createRoot(root).render(
  <StrictMode>
    <Storefront />
  </StrictMode>,
);
