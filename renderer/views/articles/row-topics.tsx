import type { ArticleTopic, Direction } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { Hidden } from '../parts/hidden.tsx';
import { addTopic } from '../topic-commands.ts';

/** A row has room for a few. */
const MOST = 4;

interface RowTopicsProps {
  id: string;
  topics: readonly ArticleTopic[];
  /** The article's: its topics begin where its headline does. */
  direction: Direction;
}

/** An article's topics as small words, those found in the text marked. The height is the same without any. */
export function RowTopics({ id, topics, direction }: RowTopicsProps) {
  const shown = topics.slice(0, MOST);
  return (
    <div className="row-topics">
      {shown.length > 0 && (
        <Hidden id={id} describes>
          {`${t('row.topics')}: ${shown.map((one) => one.name).join(t('words.comma'))}`}
        </Hidden>
      )}
      {/* For the mouse only: the key T offers the topics of the article that is open. */}
      <span className="row-topic-words" dir={direction} aria-hidden="true">
        {shown.map((topic) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <span
            key={topic.id}
            dir="auto"
            className={topic.derived ? 'row-topic derived' : 'row-topic'}
            title={topic.derived ? t('row.derived', { name: topic.name }) : t('row.add-topic', { name: topic.name })}
            // The row would open its article.
            onMouseDown={(event) => event.stopPropagation()}
            onClick={(event) => {
              event.stopPropagation();
              void addTopic(topic);
            }}
          >
            {topic.name}
          </span>
        ))}
      </span>
    </div>
  );
}
