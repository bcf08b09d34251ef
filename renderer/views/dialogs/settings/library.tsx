import type { LibraryStatus } from '../../../../preload/model.ts';
import { formatBytes, formatMoment } from '../../../locales/format.ts';
import { t } from '../../../locales/index.ts';
import { useSettings } from '../../../stores/settings-store.ts';
import { Setting } from './fields.tsx';

/** What the library holds and where it lies. */
export function LibraryGroup() {
  const library = useSettings((state) => state.library);
  return library === null ? null : (
    <Setting words={[t('settings.contents'), t('settings.size'), t('settings.path'), library.path]}>
      <Facts library={library} />
    </Setting>
  );
}

function Facts({ library }: { library: LibraryStatus }) {
  const { path, articles, assets, databaseBytes, assetBytes, recovered } = library;
  return (
    <>
      {recovered !== null && (
        <p className="banner">
          {t('settings.recovered', {
            date: formatMoment(recovered.at),
            articles: t('list.articles', { count: recovered.articles }),
            path: recovered.setAside,
          })}
        </p>
      )}
      <dl className="facts">
        <dt>{t('settings.contents')}</dt>
        <dd>
          {[t('list.articles', { count: articles }), t('settings.assets', { count: assets })].join(t('words.comma'))}
        </dd>
        <dt>{t('settings.size')}</dt>
        <dd>{t('settings.sizes', { database: formatBytes(databaseBytes), assets: formatBytes(assetBytes) })}</dd>
        <dt>{t('settings.path')}</dt>
        <dd className="path" dir="ltr">
          {path}
        </dd>
      </dl>
    </>
  );
}
