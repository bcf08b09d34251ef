import { Ellipsis } from 'lucide-react';
import type { Topic } from '../../../preload/model.ts';
import { DOT } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { openDialog } from '../../stores/window-store.ts';
import { topicHeadingId } from '../parts/elements.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useMenu } from '../parts/menu.tsx';
import { isolated } from '../parts/names.ts';
import { follow, hide, mute } from '../topic-commands.ts';
import { unhide } from '../topic-page-commands.ts';

export function TopicHeader({ topic }: { topic: Topic }) {
  const { menu, isOpen, open } = useMenu();
  const { name, articles, unread, derived, followed, muted, hidden } = topic;
  const more = t('topic-page.more', { name: isolated(name) });
  const numbers = t(unread === 0 ? 'topic-page.numbers-read' : 'topic-page.numbers', { count: articles, unread });
  return (
    <header className="topic-header">
      <p className="topic-kicker">{t('topic-page.kicker')}</p>
      <h1 id={topicHeadingId(topic.id)} tabIndex={-1} dir="auto">
        {name}
      </h1>
      <p className="topic-numbers">
        {numbers}
        {derived && DOT + t('topic-page.derived')}
      </p>
      <div className="topic-actions">
        <button
          type="button"
          className={followed ? 'button followed' : 'button'}
          aria-pressed={followed}
          onClick={() => void follow(topic, !followed)}
        >
          {t(followed ? 'topic-page.following' : 'topic.follow')}
        </button>
        <button type="button" className="button" onClick={() => void mute(topic, !muted)}>
          {t(muted ? 'topic.unmute' : 'topic.mute')}
        </button>
        <IconButton
          icon={Ellipsis}
          name={more}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={(event) => open(more, actions(topic), event.currentTarget)}
        />
        {menu}
      </div>
      {muted && <p className="topic-note">{t('topic-page.muted-note')}</p>}
      {hidden && (
        <p className="topic-note">
          {t('topic-page.hidden-note')}{' '}
          <button type="button" className="text-button" onClick={() => void unhide(topic)}>
            {t('topic-page.unhide')}
          </button>
        </p>
      )}
    </header>
  );
}

function actions(topic: Topic) {
  return [
    { label: t('topic-page.rename'), run: () => openDialog({ kind: 'topic-rename' }) },
    { label: t('topic-page.merge'), run: () => openDialog({ kind: 'topic-merge' }) },
    { label: t('topic-page.split'), run: () => openDialog({ kind: 'topic-split' }) },
    ...(topic.hidden ? [] : [{ label: t('topic-page.hide'), run: () => void hide(topic) }]),
  ];
}
