import './styles/index.css';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { LOCALE } from './locales/index.ts';
import { loadLanguage } from './locales/load.ts';
import { ARTICLE_OF_WINDOW } from './stores/own-window.ts';

/** Each in a function of its own: in one expression the files of both would be fetched. */
const library = () => import('./app.tsx');
const article = () => import('./article-app.tsx');

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
const speak = await loadLanguage(document.documentElement.lang);
speak();
const [{ App }, { followLanguage }] = await Promise.all([
  ARTICLE_OF_WINDOW === null ? library() : article(),
  import('./views/come-back.ts'),
]);
const page = createRoot(root);
/** In another language all of it is made anew; what the stores hold stays. */
const draw = (): void =>
  page.render(
    <I18nProvider key={LOCALE} locale={LOCALE}>
      <App />
    </I18nProvider>,
  );
draw();
followLanguage(draw);
