// @ts-check
/** What is put into every document before its own scripts: whatever a payload calls to show that it runs is heard. */

/** Reports of calls go to this binding. */
export const BINDING = 'heardByTheHooks';
/** Marks scripts of the measurement itself, so that they are not taken for a payload's. */
export const OWN = 'own-script-of-the-measurement';

export const HOOKS = `(() => {
  const hear = window[${JSON.stringify(BINDING)}];
  const say = (what) => { try { hear(what); } catch {} };
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'postMessage', 'eval', 'importScripts', 'xss', 'pwn', 'poc'])
    Object.defineProperty(window, name, { value: () => say(name), writable: false, configurable: false });
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'dir', 'table']) console[name] = () => say('console.' + name);
  for (const name of ['write', 'writeln']) Document.prototype[name] = () => say('document.' + name);
  navigator.sendBeacon = () => say('sendBeacon');
  for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'Image'])
    window[name] = class { constructor() { say(name); } };
  addEventListener('error', (event) => { if (event instanceof ErrorEvent) say('error: ' + event.message); }, true);
  addEventListener('unhandledrejection', () => say('rejection'));
})();
//# sourceURL=${OWN}`;

/** Fires at every element what a reader's hand could, by script; only where the page's own scripts could run too. */
export const TOUCH = `(() => {
  const kinds = {
    MouseEvent: ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'mouseout', 'wheel'],
    PointerEvent: ['pointerover', 'pointerenter', 'pointerdown', 'pointermove', 'pointerrawupdate', 'pointerup', 'pointerout', 'gotpointercapture'],
    FocusEvent: ['focus', 'focusin', 'blur', 'focusout'],
    KeyboardEvent: ['keydown', 'keypress', 'keyup'],
    InputEvent: ['beforeinput', 'input'],
    ClipboardEvent: ['copy', 'cut', 'paste'],
    DragEvent: ['dragstart', 'drag', 'dragover', 'drop', 'dragend'],
    AnimationEvent: ['animationstart', 'animationiteration', 'animationend', 'webkitAnimationStart', 'webkitAnimationEnd'],
    TransitionEvent: ['transitionrun', 'transitionstart', 'transitionend'],
    Event: ['scroll', 'scrollend', 'load', 'error', 'toggle', 'beforetoggle', 'beforematch', 'change', 'select', 'selectstart', 'selectionchange', 'submit', 'reset', 'invalid', 'cancel', 'close', 'begin', 'end', 'repeat', 'play', 'canplay', 'loadstart', 'loadeddata', 'ended', 'start', 'finish', 'bounce', 'resize', 'hashchange', 'popstate', 'pageshow', 'readystatechange', 'contentvisibilityautostatechange', 'securitypolicyviolation'],
  };
  const all = [window, document, ...document.querySelectorAll('*')];
  for (const element of all)
    for (const [kind, names] of Object.entries(kinds))
      for (const name of names) element.dispatchEvent(new window[kind](name, { bubbles: false, cancelable: true }));
  for (const element of all) { try { element.focus?.(); element.scrollIntoView?.(); if (element.open === false) element.open = true; } catch {} }
})();
//# sourceURL=${OWN}`;
