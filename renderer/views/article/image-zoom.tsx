/** A picture of the article in the whole window: larger and smaller, moved, the next one, by mouse and by key. */
import { ChevronLeft, ChevronRight, Maximize, X, ZoomIn, ZoomOut } from 'lucide-react';
import type { PointerEvent, WheelEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { ArticlePicture } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { closePictures, stepPicture, usePictures } from '../../stores/pictures-store.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { WHOLE, moved, scaled } from './zoom.ts';

const STEP = 1.5;
/** How far a key moves an enlarged picture, px. */
const MOVE = 80;

/** A place in the window, from its middle. */
const fromMiddle = ({ clientX, clientY }: { clientX: number; clientY: number }) => ({
  x: clientX - window.innerWidth / 2,
  y: clientY - window.innerHeight / 2,
});

/** Shown while a picture was pressed; Escape closes it and gives the focus back to the article. */
export function ImageZoom() {
  const { pictures, index } = usePictures();
  const picture = index === null ? undefined : pictures[index];
  if (picture === undefined || index === null) return null;
  return (
    <ModalOverlay className="picture-cover" isOpen onOpenChange={(isOpen) => !isOpen && closePictures()}>
      <Modal className="picture-view">
        <Dialog className="picture-dialog" aria-label={t('picture.view')}>
          <Picture picture={picture} number={index + 1} count={pictures.length} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Picture({ picture, number, count }: { picture: ArticlePicture; number: number; count: number }) {
  const [zoom, setZoom] = useState(WHOLE);
  const [failed, setFailed] = useState(false);
  const [shown, setShown] = useState(picture);
  if (shown !== picture) {
    setShown(picture);
    setZoom(WHOLE);
    setFailed(false);
  }
  const image = useRef<HTMLImageElement>(null);
  const size = () => ({ width: image.current?.offsetWidth ?? 0, height: image.current?.offsetHeight ?? 0 });
  const grow = (factor: number, point?: { x: number; y: number }): void =>
    setZoom((before) => scaled(before, factor, size(), point));
  const shift = (x: number, y: number): void =>
    setZoom((before) => moved({ ...before, x: before.x + x, y: before.y + y }, size()));
  const enlarged = zoom.scale > 1;
  // Wherever the focus is: a button that is out of use has let it go.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
      const keys: Record<string, () => void> = {
        '+': () => grow(STEP),
        '=': () => grow(STEP),
        '-': () => grow(1 / STEP),
        '0': () => setZoom(WHOLE),
        ArrowLeft: () => (enlarged ? shift(MOVE, 0) : stepPicture(-forward)),
        ArrowRight: () => (enlarged ? shift(-MOVE, 0) : stepPicture(forward)),
        ArrowUp: () => shift(0, MOVE),
        ArrowDown: () => shift(0, -MOVE),
        PageUp: () => stepPicture(-1),
        PageDown: () => stepPicture(1),
      };
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  const onPointerMove = (event: PointerEvent): void => {
    if (event.buttons === 1 && enlarged) shift(event.movementX, event.movementY);
  };
  const onWheel = (event: WheelEvent): void => grow(event.deltaY < 0 ? 1.15 : 1 / 1.15, fromMiddle(event));
  const said = picture.caption || picture.alt;
  return (
    <div className="picture-stage">
      <div className="picture-bar">
        <span role="status">{t('picture.number', { number, count })}</span>
        <span className="toolbar-gap" />
        <IconButton
          icon={ChevronLeft}
          name={t('picture.previous')}
          className="points"
          disabled={number === 1}
          onClick={() => stepPicture(-1)}
        />
        <IconButton
          icon={ChevronRight}
          name={t('picture.next')}
          className="points"
          disabled={number === count}
          onClick={() => stepPicture(1)}
        />
        <IconButton icon={ZoomOut} name={t('picture.smaller')} onClick={() => grow(1 / STEP)} />
        <IconButton icon={ZoomIn} name={t('picture.larger')} onClick={() => grow(STEP)} />
        <IconButton icon={Maximize} name={t('picture.whole')} onClick={() => setZoom(WHOLE)} />
        <IconButton icon={X} name={t('action.close')} onClick={closePictures} />
      </div>
      <div
        className="picture-room"
        data-enlarged={enlarged}
        onPointerMove={onPointerMove}
        onWheel={onWheel}
        onDoubleClick={(event) => (enlarged ? setZoom(WHOLE) : grow(2.5, fromMiddle(event)))}
      >
        {failed ? (
          <p className="hint">{t('picture.failed')}</p>
        ) : (
          <img
            ref={image}
            src={`broadsheet-article://asset/${picture.hash}`}
            alt={picture.alt}
            draggable={false}
            style={{ transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})` }}
            onError={() => setFailed(true)}
          />
        )}
      </div>
      {said !== '' && (
        <p className="picture-caption" dir="auto">
          {said}
        </p>
      )}
    </div>
  );
}
