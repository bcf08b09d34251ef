import './styles/index.css';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { LOCALE } from './locales/index.ts';
import { loadLanguage } from './locales/load.ts';
import { ARTICLE_OF_WINDOW } from './stores/own-window.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
await loadLanguage(document.documentElement.lang);
// Only now: much of the window makes its formatters of dates and numbers once, when it is first read.
const { App } = ARTICLE_OF_WINDOW === null ? await import('./app.tsx') : await import('./article-app.tsx');
createRoot(root).render(
  <I18nProvider locale={LOCALE}>
    <App />
  </I18nProvider>,
);
