// First, because it says in which order the layers stand.
import './storefront.css';
import 'checkstand/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Storefront } from './storefront.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

createRoot(root).render(
  <StrictMode>
    <Storefront />
  </StrictMode>,
);
