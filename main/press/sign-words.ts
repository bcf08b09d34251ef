/**
 * What links and buttons for signing in and out say, by language, as data. Whole texts in lower case, without what ends a
 * line and without the vowel marks of Arabic and Hebrew; compared by `worded` in sign-text.ts, which also takes a
 * question before the words away ("Already a member? Log in").
 */

export interface SignWords {
  logIn: string;
  logOut: string;
  /** Making an account: never a sign of either, never where to log in. */
  register: string;
  /** Links into an account, which are no one's name. */
  account: string;
  /** Regular-expression alternatives: what stands before the reader's name. */
  signedInAs: string;
  greeting: string;
  /** Regular expressions for whole labels of account menus; NAME is where the name stands. */
  accountOf: readonly string[];
}

export const SIGN_WORDS: Readonly<Record<string, SignWords>> = {
  en: {
    logIn: `
      log in, login, log-in, log on, logon, sign in, signin, sign-in, log in here, sign in here, log in now,
      sign in now, log in to your account, sign in to your account, log in to continue, sign in to continue,
      log in to read, sign in to read, member login, member log in, member sign in, subscriber login,
      subscriber log in, subscriber sign in, reader login, customer login, user login, account login, please log in,
      please sign in`,
    logOut: `
      log out, logout, log-out, log off, logoff, sign out, signout, sign-out, sign off, log me out, sign me out,
      log out of your account, sign out of your account`,
    register: `
      sign up, signup, register, join, join now, join free, create account, create an account, create a free account,
      create free account, get started, subscribe, subscribe now, become a member, registration, free trial, new account`,
    account: `
      account, my account, your account, my profile, your profile, profile, user profile, edit profile,
      edit your profile, view profile, account settings, settings, my settings, preferences, my page, dashboard,
      my dashboard, manage account, manage my account, manage subscription, manage my subscription, my subscription,
      my subscriptions, subscription, subscriptions, my library, my articles, saved, saved articles, saved stories,
      my saved articles, my list, reading list, bookmarks, my bookmarks, my newsletters, notifications, inbox, messages,
      membership, my membership, account menu, user menu, user account menu, user account, account details, orders,
      my orders, my feed, my news, my home, account overview, billing, change password, help, support, menu, user,
      member, guest, subscriber, reader, visitor, avatar, my avatar, profile picture, welcome, hello, hi, more, home,
      toggle account menu, open account menu, open user menu`,
    signedInAs: String.raw`(?:you are |you're |you’re |currently )?(?:signed|logged)[ -]?in as`,
    greeting: String.raw`hi|hello|hey|howdy|welcome(?: back)?|good (?:morning|afternoon|evening|day)`,
    accountOf: [
      'account (?:menu )?(?:of|for):? NAME',
      '(?:user|profile|account)(?: menu)?: NAME',
      "NAME['’]s (?:account|profile)(?: menu)?",
    ],
  },
  ar: {
    logIn: `
      تسجيل الدخول, تسجيل دخول, دخول, الدخول, سجل الدخول, سجل دخولك, سجلوا الدخول, سجلي الدخول, دخول المشتركين,
      دخول الأعضاء, تسجيل الدخول إلى حسابك, ادخل إلى حسابك`,
    logOut: `تسجيل الخروج, تسجيل خروج, خروج, الخروج, سجل الخروج, سجلوا الخروج`,
    register: `التسجيل, تسجيل, سجل, اشترك, اشترك الآن, إنشاء حساب, أنشئ حسابا, أنشئ حسابك, حساب جديد, انضم, انضم إلينا, تسجيل جديد, الاشتراك`,
    account: `
      حسابي, الحساب, حسابك, ملفي, ملفي الشخصي, الملف الشخصي, صفحتي, الإعدادات, إعدادات الحساب, اشتراكي, اشتراكاتي,
      المحفوظات, مقالاتي, قائمتي, الإشعارات, قائمة الحساب, تعديل الملف الشخصي, إدارة الحساب, إدارة الاشتراك, ضيف, مرحبا,
      أهلا, القائمة, مستخدم, عضو, مشترك`,
    signedInAs: String.raw`(?:أنت )?مسجل(?:ة)? (?:ال)?دخول (?:باسم|بصفة|ك)|(?:تم )?تسجيل الدخول باسم`,
    greeting: String.raw`مرحبا(?: بك)?|مرحبًا(?: بك)?|أهلا(?: بك)?(?: وسهلا)?|أهلًا(?: بك)?(?: وسهلًا)?`,
    accountOf: [String.raw`(?:حساب|قائمة حساب|الملف الشخصي ل):?\s*NAME`],
  },
  he: {
    logIn: `
      כניסה, התחברות, התחבר, התחברו, התחברי, להתחברות, היכנסו, היכנס, לכניסה, כניסת מנויים, כניסה למנויים,
      כניסת משתמשים, כניסה לחשבון, כניסה למערכת, התחברות לחשבון`,
    logOut: `יציאה, התנתקות, התנתק, התנתקו, התנתקי, להתנתקות, צא, יציאה מהמערכת, יציאה מהחשבון, ניתוק`,
    register: `הרשמה, הירשמו, הרשמו, להרשמה, הצטרפות, הצטרפו, יצירת חשבון, רכישת מינוי, עשו מינוי, מינוי`,
    account: `
      החשבון שלי, חשבון, חשבוני, החשבון שלך, האזור האישי, אזור אישי, לאזור האישי, הפרופיל שלי, פרופיל, עריכת פרופיל,
      הגדרות, הגדרות חשבון, המינוי שלי, ניהול מינוי, רשימת קריאה, כתבות שמורות, הודעות, התראות, שלום, אורח, ברוך הבא,
      ברוכים הבאים, תפריט, תפריט משתמש, מנוי, משתמש`,
    signedInAs: String.raw`(?:מחובר|מחוברת|מחוברים|נכנסת|נכנסתם) (?:בתור|כ[-־]?|בשם)`,
    greeting: String.raw`שלום(?: לך)?|היי|ברוך הבא|ברוכה הבאה|ברוכים הבאים|בוקר טוב|ערב טוב`,
    accountOf: ['(?:ה?חשבון|ה?פרופיל) של:? NAME'],
  },
  fa: {
    logIn: `
      ورود, وارد شوید, وارد شدن, ورود به حساب, ورود به حساب کاربری, ورود کاربران, ورود اعضا, ورود مشترکان,
      ورود به سایت, ورود به سامانه, وارد حساب خود شوید, وارد حساب کاربری شوید`,
    logOut: `خروج, خارج شوید, خارج شدن, خروج از حساب, خروج از حساب کاربری, خروج از سایت, خروج از سامانه`,
    register: `ثبت نام, ثبت‌نام, ثبت نام کنید, ثبت‌نام کنید, عضویت, عضو شوید, مشترک شوید, اشتراک, خرید اشتراک, ایجاد حساب, ساخت حساب`,
    account: `
      حساب من, حساب کاربری, حساب کاربری من, حساب, پروفایل, پروفایل من, نمایه, نمایه من, ویرایش پروفایل, تنظیمات,
      تنظیمات حساب, اشتراک من, اشتراک‌های من, داشبورد, پیشخوان, ذخیره‌ها, نشان‌شده‌ها, فهرست من, اعلان‌ها, پیام‌ها, سلام,
      خوش آمدید, مهمان, کاربر, کاربر مهمان, منو, منوی کاربر, صفحه من`,
    signedInAs: String.raw`(?:شما )?وارد شده(?:[‌ ]?اید)? (?:با نام|به نام|به عنوان)|نام کاربری`,
    greeting: String.raw`سلام|درود|خوش آمدید|خوش آمدی`,
    accountOf: ['حساب(?: کاربری)?:? NAME', 'با نام NAME وارد شده[‌ ]?اید'],
  },
  tr: {
    logIn: `
      giriş yap, giriş, giriş yapın, oturum aç, oturum açın, üye girişi, abone girişi, kullanıcı girişi,
      hesaba giriş, hesabına giriş yap, hesabınıza giriş yapın`,
    logOut: `çıkış yap, çıkış, çıkış yapın, oturumu kapat, oturumu kapatın, güvenli çıkış, hesaptan çık`,
    register: `kaydol, kaydolun, kayıt ol, kayıt olun, üye ol, üye olun, abone ol, abone olun, hesap oluştur, üyelik, ücretsiz üye ol`,
    account: `
      hesabım, hesap, hesabınız, profilim, profil, profili düzenle, ayarlar, hesap ayarları, aboneliğim, aboneliklerim,
      abonelik, kaydedilenler, kaydettiklerim, okuma listem, bildirimler, mesajlar, hoş geldiniz, hoş geldin, merhaba,
      selam, misafir, kullanıcı, üye, abone, menü, kullanıcı menüsü, panelim`,
    signedInAs: String.raw`(?:şu )?(?:adla|kullanıcıyla|hesapla) (?:giriş yapıldı|oturum açıldı):?|giriş yapan(?: kullanıcı)?:?|oturum açan(?: kullanıcı)?:?`,
    greeting: String.raw`merhaba|selam|hoş ?geldin(?:iz)?|günaydın|iyi günler|iyi akşamlar`,
    accountOf: ['NAME (?:hesabı|olarak (?:giriş yaptınız|giriş yapıldı|oturum açtınız|oturum açıldı))', 'hesap: NAME'],
  },
  fr: {
    logIn: `
      connexion, se connecter, connectez-vous, je me connecte, s’identifier, s'identifier, identifiez-vous,
      me connecter, identification, espace abonné, connexion abonné`,
    logOut: `déconnexion, se déconnecter, me déconnecter, déconnectez-vous, je me déconnecte`,
    register: `s’inscrire, s'inscrire, inscription, inscrivez-vous, créer un compte, créer mon compte, s’abonner, s'abonner, abonnez-vous, je m’abonne, je m'abonne`,
    account: `
      mon compte, compte, votre compte, mon profil, profil, mes préférences, préférences, paramètres, mon espace,
      mon abonnement, gérer mon abonnement, mes articles, mes favoris, favoris, notifications, bonjour, bienvenue, invité,
      utilisateur, abonné, membre, modifier mon profil`,
    signedInAs: String.raw`connectée? en tant que|identifiée? en tant que`,
    greeting: String.raw`bonjour|bonsoir|bienvenue|salut`,
    accountOf: ['(?:menu du )?compte de:? NAME', 'profil de:? NAME'],
  },
  de: {
    logIn: `
      anmelden, einloggen, login, log-in, log in, jetzt anmelden, hier anmelden, jetzt einloggen, zum login,
      zur anmeldung, anmeldung, abo-login`,
    logOut: `abmelden, ausloggen, logout, log-out, jetzt abmelden`,
    register: `registrieren, jetzt registrieren, konto erstellen, neu registrieren, abonnieren, jetzt abonnieren, abo, abo bestellen, kostenlos registrieren`,
    account: `
      mein konto, konto, ihr konto, mein profil, profil, profil bearbeiten, einstellungen, kontoeinstellungen, mein abo,
      meine abos, abo verwalten, merkliste, meine merkliste, gemerkte artikel, leseliste, benachrichtigungen, nutzerkonto,
      benutzerkonto, mein bereich, willkommen, hallo, gast, benutzer, nutzer, mitglied, abonnent, menü`,
    signedInAs: String.raw`(?:sie sind )?(?:angemeldet|eingeloggt) als`,
    greeting: String.raw`hallo|guten (?:tag|morgen|abend)|willkommen(?: zurück)?|moin|grüezi`,
    accountOf: ['(?:konto|profil) von:? NAME', 'angemeldet: NAME'],
  },
  es: {
    logIn: `
      iniciar sesión, inicia sesión, inicie sesión, acceder, entrar, ingresar, acceso, identifícate, iniciar sesion,
      accede, ya soy suscriptor, ya tengo cuenta`,
    logOut: `cerrar sesión, cierra sesión, salir, desconectar, desconectarse, cerrar sesion`,
    register: `registrarse, regístrate, crear cuenta, crear una cuenta, suscribirse, suscríbete, registro, hazte socio`,
    account: `
      mi cuenta, cuenta, tu cuenta, mi perfil, perfil, editar perfil, ajustes, configuración, mi suscripción, mis artículos,
      guardados, mis guardados, favoritos, notificaciones, hola, bienvenido, bienvenida, invitado, usuario, suscriptor, menú`,
    signedInAs: String.raw`(?:has iniciado sesión|sesión iniciada|conectado|conectada) como`,
    greeting: String.raw`hola|bienvenid[oa]|buenos días|buenas tardes`,
    accountOf: ['(?:cuenta|perfil) de:? NAME'],
  },
  it: {
    logIn: `accedi, login, entra, effettua il login, fai login, accedi al tuo account`,
    logOut: `esci, logout, disconnetti, disconnettiti`,
    register: `registrati, iscriviti, abbonati, crea un account, crea account`,
    account: `il mio account, account, il mio profilo, profilo, impostazioni, il mio abbonamento, preferiti, notifiche, ciao, benvenuto, benvenuta, ospite, utente`,
    signedInAs: String.raw`(?:hai effettuato l.accesso|connesso|connessa|collegato) come`,
    greeting: String.raw`ciao|benvenut[oa]|buongiorno|buonasera`,
    accountOf: ['(?:account|profilo) di:? NAME'],
  },
  pt: {
    logIn: `entrar, iniciar sessão, fazer login, faça login, faça seu login, acessar, aceder, login, já sou assinante`,
    logOut: `sair, terminar sessão, encerrar sessão, fazer logout, desconectar`,
    register: `cadastre-se, registar, registar-se, registre-se, criar conta, assinar, assine, assine já`,
    account: `minha conta, a minha conta, conta, meu perfil, perfil, configurações, definições, minha assinatura, favoritos, notificações, olá, bem-vindo, bem-vinda, convidado, usuário, assinante`,
    signedInAs: String.raw`(?:conectado|conectada|sessão iniciada|logado) como`,
    greeting: String.raw`olá|oi|bem-vind[oa]|bom dia|boa tarde`,
    accountOf: ['(?:conta|perfil) de:? NAME'],
  },
  ru: {
    logIn: `войти, вход, авторизация, авторизоваться, войдите, вход на сайт, войти в аккаунт, войти на сайт`,
    logOut: `выйти, выход, выйти из аккаунта`,
    register: `регистрация, зарегистрироваться, создать аккаунт, подписаться, оформить подписку`,
    account: `аккаунт, мой аккаунт, профиль, мой профиль, личный кабинет, настройки, моя подписка, избранное, закладки, уведомления, здравствуйте, привет, гость, пользователь, меню`,
    signedInAs: String.raw`вы вошли как|вход выполнен как`,
    greeting: String.raw`здравствуйте|привет|добро пожаловать|добрый день`,
    accountOf: ['(?:аккаунт|профиль): NAME'],
  },
};
