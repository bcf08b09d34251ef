import { escape } from '../markup.ts';

/** What a site sent somebody here for. */
export interface Errand {
  client: string;
  /** Whole address of the site's own page that takes tickets. */
  redirect: string;
  /** Given back as it came. */
  state: string;
  /** By message to the window that opened this one, or by going back in the same window. */
  mode: 'popup' | 'redirect';
}

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:24rem;margin:3rem auto;padding:0 1rem;background:#eef2f1;color:#12312c}label{display:block}input{font:inherit;width:100%;padding:.4rem;margin-bottom:.8rem;box-sizing:border-box}button{font:inherit;padding:.5rem 1.4rem;background:#12574b;color:#fff;border:0}.problem{background:#fbe3df;padding:.5rem .8rem}';

const page = (title: string, main: string): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">
<style>${style}</style></head><body><h1>Passport of the Ledger</h1>
${main}
</body></html>
`;

export function signInPage(errand: Errand, token: string, error: string): string {
  const fields = Object.entries({ ...errand, csrf: token }).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`,
  );
  return page(
    'Passport: who are you?',
    `${error === '' ? '' : `<p class="problem" role="alert">${error}</p>`}
<p>Continue to <strong>${escape(new URL(errand.redirect).host)}</strong></p>
<form method="post" action="/sign-in">${fields.join('')}
<label for="email">E-mail address</label><input id="email" name="email" type="email" autocomplete="username" required>
<label for="secret">Password</label><input id="secret" name="secret" type="password" autocomplete="current-password" required>
<button type="submit">Continue</button></form>`,
  );
}

/** Posts the ticket to the window that opened this one, to its exact origin and no other, and closes. */
export function handOverPage(errand: Errand, ticket: string, back: string): string {
  const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
  return page(
    'Passport: one moment',
    `<p>You can close this window. <a href="${escape(back)}">Go on in this window</a></p>
<script>
if (window.opener) {
  window.opener.postMessage(${literal({ passport: 'ticket', ticket, state: errand.state })}, ${literal(new URL(errand.redirect).origin)});
  window.close();
}
</script>`,
  );
}

export const messagePage = (text: string): string => page('Passport', `<p>${text}</p>`);
