/**
 * The article's page looked at before it is shown. Main gives this window the very text that the frame gets; Chromium's
 * own parser makes a document of it that no window shows: nothing in it runs and nothing is loaded. No string becomes
 * markup here, so the window's Trusted Types stay shut: a response that is asked for as a document is none of their sinks.
 */
import { whatIsWrong } from './judge.ts';

/** `unsafe`: it holds `what` and may not be shown. `unchecked`: nobody knows, for the reason `what`. */
export type Verdict = { is: 'good' } | { is: 'unsafe' | 'unchecked'; what: string };

const ARTICLE = 'broadsheet-article://article/';

/**
 * Checks the page at a frame's address.
 * @param tell hears the verdict once, unless the check was called off before
 * @returns calls the check off
 */
export function checkPage(address: string, tell: (verdict: Verdict) => void): () => void {
  // From a development server, where nothing is shipped, the window cannot reach the scheme of the check.
  if (location.protocol !== 'broadsheet-app:') {
    tell({ is: 'good' });
    return () => undefined;
  }
  const request = new XMLHttpRequest();
  const failed = (): void => tell({ is: 'unchecked', what: 'no answer' });
  request.addEventListener('load', () => tell(verdictOf(request)));
  request.addEventListener('error', failed);
  request.addEventListener('timeout', failed);
  try {
    request.open('GET', `/check/article/${address.slice(ARTICLE.length).replace(/#.*$/u, '')}`);
    request.responseType = 'document';
    request.send();
  } catch {
    failed();
  }
  return () => request.abort();
}

function verdictOf({ status, response }: XMLHttpRequest): Verdict {
  if (status !== 200) return { is: 'unchecked', what: `answer ${status}` };
  if (!(response instanceof Document)) return { is: 'unchecked', what: 'no document' };
  try {
    const what = judged(response);
    return what === null ? { is: 'good' } : { is: 'unsafe', what };
  } catch {
    return { is: 'unchecked', what: 'not read' };
  }
}

/** The first thing in the document that may not be there; null where there is none. */
function judged(page: Document): string | null {
  // Elements that may hold elements are all there is to look at; what stands between as comment or instruction is not the page's.
  const lookedAt = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION;
  const walker = page.createTreeWalker(page, lookedAt);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const what = node instanceof Element ? whatIsWrong(node) : node.nodeName;
    if (what !== null) return what;
  }
  return null;
}
