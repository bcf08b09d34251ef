/** Pages that are no articles: sign-in forms, errors, lists, files. They must replace nothing. Pure but for reading the document. */
import { selectAll, textOf, type Document } from './dom.ts';
import type { NotAnArticle } from './face.ts';
import type { PageMetadata } from './metadata.ts';
import { addressKind } from './sign-text.ts';
import { fold } from './text.ts';

const SIGN_IN_PATH =
  /\/(?:(?:user|users|account|accounts|auth|member|members|wp)[/-])?(?:log-?in|sign-?in|signin|sso|authenticate|login\.php|wp-login\.php)(?:\/|$|\?)/iu;
const ERROR =
  /^(?:error\s*)?(?:40[0-9]|410|429|50[0-9])\b|\b(?:40[34]|50[0-4])\b.{0,20}(?:error|not found|forbidden|unavailable)|(?:page|article|content|story) (?:was |is |could )?(?:not|no longer) (?:be )?(?:found|available|exist)|^not found$|(?:page|site|service) (?:is )?(?:temporarily )?(?:unavailable|not available)|access (?:to this page has been )?denied|^forbidden$|attention required|just a moment|are you (?:a )?(?:human|robot)|verify (?:that )?you are|checking your browser|enable javascript and cookies|too many requests|bad gateway|gateway time-?out|internal server error|الصفحة غير موجودة|העמוד לא נמצא|הדף (?:המבוקש )?לא נמצא|صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد|sayfa bulunamadı|page (?:introuvable|non trouvée)|seite (?:wurde )?nicht gefunden|página no encontrada/iu;
const SIGN_IN_TITLE =
  /^(?:log ?in|sign ?in|log on|تسجيل الدخول|دخول|כניסה|התחברות|ورود|giriş(?: yap)?|connexion|se connecter|anmelden|anmeldung|iniciar sesión|acceder|accedi|entrar|войти|вход)(?![\p{L}\p{N}])/iu;
/** An error page says little else. */
const ERROR_TEXT = 1_500;

/** Asked before extraction, of the whole page. Null for what may be an article. */
export function notAnArticle(document: Document, metadata: PageMetadata, url: string): NotAnArticle | null {
  const text = textOf(document.body);
  const heading = textOf(document.querySelector('h1'));
  const isArticle = metadata.article !== null || metadata.meta.get('og:type') === 'article';
  const asksPassword = selectAll(document, 'input[type="password"]').length > 0;
  const titles = [metadata.title, heading].filter((title) => title !== '');
  if (
    asksPassword &&
    !isArticle &&
    (isSignInPath(url) || titles.some((title) => SIGN_IN_TITLE.test(title)) || text.length < ERROR_TEXT)
  )
    return { code: 'sign-in' };
  if (isSignInPath(url) && !isArticle && text.length < ERROR_TEXT) return { code: 'sign-in' };
  if (!isArticle && text.length < ERROR_TEXT && titles.some((title) => ERROR.test(fold(title))))
    return { code: 'error-titled', what: titles[0] ?? '' };
  if (!isArticle && text.length < 600 && ERROR.test(text.slice(0, 200))) return { code: 'error' };
  return null;
}

/** Asked after extraction. `characters` of text were found. */
export function isListPage(document: Document, metadata: PageMetadata, url: string): boolean {
  if (metadata.article !== null || metadata.meta.get('og:type') === 'article') return false;
  return pathOf(url) === '/' && selectAll(document, 'article, li > a').length > 10;
}

const isSignInPath = (url: string): boolean => SIGN_IN_PATH.test(pathOf(url)) || addressKind(url) === 'log-in';

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}
