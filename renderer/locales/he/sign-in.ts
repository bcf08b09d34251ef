/** Words around signing in, in Hebrew. */
import type { signIn as english } from '../en/sign-in.ts';

export const signIn: Record<keyof typeof english, string> = {
  'session.title': 'גישה אל {title}',
  'session.sign-in': 'כניסה',
  'session.sign-in-menu': 'כניסה…',
  'session.again': 'כניסה מחדש',
  'session.again-menu': 'כניסה מחדש…',
  'session.menu': 'גישה…',
  'session.check': 'בדיקה עכשיו',
  'session.checked': 'נשאל {title}: {status}.',
  'session.sign-out': 'יציאה…',
  'session.sign-out-title': 'לצאת מ־{title}?',
  'session.sign-out-loss':
    'קובצי העוגיות, האחסון והמטמון של {title} במחשב הזה יימחקו. שום דבר אחר לא ייפגע, ואפשר להיכנס שוב בכל עת.',
  'session.sign-out-remove':
    '{count, plural, one {גם למחוק את הכתבה היחידה שלו מהמחשב הזה} two {גם למחוק את שתי הכתבות שלו מהמחשב הזה} other {גם למחוק את # הכתבות שלו מהמחשב הזה}}',
  'session.sign-out-button': 'יציאה',
  'session.signed-out-done': 'יצאתם מ־{title}.',
  'session.done': 'נכנסתם אל {title}. מה שהחשבון שלכם רשאי לקרוא מובא עכשיו.',
  'session.done-as': 'נכנסתם אל {title} בשם {account}. מה שהחשבון שלכם רשאי לקרוא מובא עכשיו.',
  'session.ended': '{title} הוציא אתכם. כל מה שנשמר נשאר; היכנסו שוב, והשאר יובא.',
  'session.kept-days':
    '{count, plural, one {נשמר במחשב הזה יום אחד לאחר החידוש האחרון מהאתר.} two {נשמר במחשב הזה יומיים לאחר החידוש האחרון מהאתר.} other {נשמר במחשב הזה # ימים לאחר החידוש האחרון מהאתר.}}',
  'session.kept-not': 'מסתיים עם סגירת Broadsheet, כפי שבחרתם בהגדרות.',
  'session.opening': 'פותח את דף הכניסה של {title} …',
  'session.status': 'מצב',
  'session.status-signed-out': 'מחוץ לחשבון',
  'session.status-signed-in': 'בתוך החשבון',
  'session.status-unverified': 'בתוך החשבון, לא אושר מאז',
  'session.status-expired': 'המו״ל הוציא אתכם',
  'session.since': 'מאז',
  'session.account': 'חשבון',
  'session.verified': 'אושר לאחרונה',
  'session.never': 'אף פעם',
  'session.method': 'זוהה לפי',
  'session.method-profile': 'הסימן של האתר עצמו',
  'session.method-teaser': 'כתבה שמגיעה בשלמותה',
  'session.method-links': 'קישורי האתר לקוראים שנכנסו',
  'session.method-reader': 'דבריכם',
  'session.hint-signed-out':
    'הכניסה היא בדף של המקור עצמו, בחלון נפרד. Broadsheet לעולם אינו רואה את הסיסמה; הוא שומר את ההפעלה, כמו דפדפן.',
  'session.hint-signed-in': 'כל מה שהחשבון שלכם רשאי לקרוא מובא מעצמו ונשמר לקריאה לא מקוונת.',
  'session.hint-unverified': 'כל מה שנשמר נפתח. המו״ל יישאל שוב כשהרשת תחזור.',
  'session.hint-expired': 'כל מה שנשמר נשאר. היכנסו שוב, ומה שחסר יובא.',
  'session.feeds': 'הזנות פרטיות',
  'session.feed-password': 'הסיסמה של {feed}…',
  'session.expired-mark': 'המו״ל הוציא אתכם. היכנסו שוב.',
  'session.signed-in-as': 'בתוך החשבון בשם {account}',
  'session.kept-run':
    'אין במחשב הזה צרור מפתחות, ולכן הכניסות נשמרות עד סגירת Broadsheet. אפשר לבחור אחרת בהגדרות, תחת ”כניסה”.',
  'session.kept-settings': 'פתיחת ההגדרות',

  'door.teaser': 'קוראים שנכנסו אל {title} יכולים לקבל את הכתבה בשלמותה.',
  'door.expired': '{title} הוציא אתכם. היכנסו שוב כדי לקבל את הכתבה בשלמותה.',
  'door.entitled': 'החשבון שלכם אצל {title} אינו פותח את הכתבה הזאת.',
  'door.unverified': 'לא ידוע אם אתם עדיין בתוך החשבון אצל {title}.',
  'door.fetching': 'היא מובאת מחדש כעת, לאחר שנכנסתם.',
  'door.meter': '{title} סופר מה שנקרא בלי כניסה. הדף הזה עוד לא הובא.',
  'door.meter-none': 'לא נותרו החודש קריאות חינם של {title}.',
  'door.use': 'שימוש בקריאת חינם',
  'door.use-of':
    '{count, plural, one {שימוש בקריאת החינם היחידה} two {שימוש באחת משתי קריאות חינם} other {שימוש באחת מ־# קריאות חינם}}',
  'door.left': '{count, plural, one {נותרה אחת החודש} two {נותרו שתיים החודש} other {נותרו # החודש}}',
  'door.using': 'מביא את הדף …',

  'meter.title': 'קריאות חינם',
  'meter.limit':
    '{count, plural, one {{title} נותן קריאת חינם אחת בחודש.} two {{title} נותן שתי קריאות חינם בחודש.} other {{title} נותן # קריאות חינם בחודש.}}',
  'meter.unknown': '{title} סופר קריאות חינם; כמה הן, הוא לא אמר.',
  'meter.allow': 'שימוש ללא שאלה, בחודש',
  'meter.allow-hint': 'הכתבות החדשות קודמות. 0 לא מביא דבר בלי לחיצה שלכם.',

  'settings.signing-in': 'כניסה',
  'settings.keep-days': 'שמירת כניסות (ימים)',
  'settings.keep-days-hint':
    'לכניסות שהאתר מתכוון לסיים עם סגירת הדפדפן; נספר מהפעם האחרונה שהאתר קבע אותן. 0 מסיים אותן עם סגירת Broadsheet.',
  'settings.keyring': 'הסודות נעולים בצרור המפתחות של המערכת.',
  'settings.no-keyring':
    'אין במערכת הזאת צרור מפתחות ש־Broadsheet יכול לנעול בו סודות. לכן הכניסות וסיסמאות ההזנות נשמרות עד סגירת Broadsheet, ובפעם הבאה נכנסים שוב.',
  'settings.keep-open': 'לשמור אותם בדיסק בכל זאת',
  'settings.keep-open-hint':
    'הם יימצאו אז גלויים בתיקייה שלכם: מי שיכול לקרוא את הקבצים שלכם, גם מגיבוי, יכול להשתמש בכניסות שלכם.',
  'settings.notify': 'להודיע לי על כניסות שהסתיימו, ועל מה שהרשימות והכללים שלי מבקשים',
  'settings.profiles': 'פרופילים',
  'settings.profiles-hint': 'עובדות על אתר כקובץ JSON; נקראות כש־Broadsheet נפתח.',
  'settings.open-profiles': 'פתיחת התיקייה',
  'storage.feed-kept': 'רק מה שהיה בהזנה; הדף עצמו נתן פחות',
  'storage.feed-held': 'רק מה שהיה בהזנה; הדף יעלה קריאת חינם',
  'opml.exported-secrets':
    '{count, plural, one {נכתב אל {path}. יש בו הזנה פרטית אחת, בלי הסיסמה או המפתח שלה.} two {נכתב אל {path}. יש בו שתי הזנות פרטיות, בלי הסיסמאות או המפתחות שלהן.} other {נכתב אל {path}. יש בו # הזנות פרטיות, בלי הסיסמאות או המפתחות שלהן.}}',
};
