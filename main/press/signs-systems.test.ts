import { URL_OF_PAGE, page, table } from './testing-signs.ts';

table('known systems', [
  [
    'Drupal, signed out',
    page(
      '<nav aria-labelledby="user"><ul class="menu"><li><a href="/user/login" data-drupal-link-system-path="user/login">Log in</a></li></ul></nav>',
    ),
    { links: 'out', account: '', signInUrl: 'https://paper.example/user/login' },
  ],
  [
    'Drupal, signed in, by menu and class',
    page(
      '<nav><ul class="menu"><li><a href="/user">My account</a></li><li><a href="/user/logout">Log out</a></li></ul></nav>',
      '',
      'class="user-logged-in path-node"',
    ),
    { links: 'in', account: '', signInUrl: '' },
  ],
  [
    'Drupal, nobody by its settings, whatever the theme shows',
    page(
      '',
      '<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{},"user":{"uid":0,"permissionsHash":"a"}}</script>',
    ),
    { links: 'out' },
  ],
  [
    'Drupal, somebody by its settings',
    page(
      '<a href="/user/login">Log in</a>',
      '<script type="application/json" data-drupal-selector="drupal-settings-json">{"user":{"uid":"41","permissionsHash":"a"}}</script>',
    ),
    { links: 'in' },
  ],
  [
    'WordPress, the comment form of a signed-in reader under a header that never changes',
    page(
      '<nav><a href="/wp-login.php">Login</a></nav>',
      '<div id="respond" class="comment-respond"><form action="/wp-comments-post.php"><p class="logged-in-as">Logged in as Ilse Varn. <a href="/wp-admin/profile.php">Edit your profile</a>. <a href="/wp-login.php?action=logout&amp;_wpnonce=1">Log out?</a> Required fields are marked *</p></form></div>',
    ),
    { links: 'in', account: 'Ilse Varn' },
  ],
  [
    'WordPress, the widget of one who is signed out',
    page(
      '',
      '<aside class="widget"><ul><li><a href="/wp-login.php?action=register">Register</a></li><li><a href="/wp-login.php">Log in</a></li></ul></aside>',
    ),
    { links: 'out', signInUrl: 'https://paper.example/wp-login.php' },
  ],
  [
    'WordPress, the admin bar',
    page(
      '',
      '<div id="wpadminbar"><ul><li id="wp-admin-bar-my-account"><a href="/profile">Howdy, <span class="display-name">Ilse Varn</span></a><ul><li><a href="/wp-login.php?action=logout">Log Out</a></li></ul></li></ul></div>',
    ),
    { links: 'in', account: 'Ilse Varn' },
  ],
  [
    'WordPress, a protected post asks no one to sign in',
    page(
      '',
      '<form action="/wp-login.php?action=postpass" class="post-password-form"><input name="post_password" type="password"><input type="submit" value="Enter"></form>',
    ),
    { links: null, signInForm: false, signInUrl: '' },
  ],
  [
    'a hosted comment form with log-outs of other services for everybody',
    page(
      '',
      '<div id="respond"><form><p>You are commenting using your account. (<a href="javascript:HC.doExternalLogout(\'a\')">Log Out</a> / <a href="#">Change</a>)</p></form></div>',
    ),
    { links: null },
  ],
  [
    'Ghost, signed out',
    page(
      '<a href="#/portal/signin" data-portal="signin">Sign in</a><a href="#/portal/signup" data-portal="signup">Subscribe</a>',
    ),
    { links: 'out', signInUrl: `${URL_OF_PAGE}#/portal/signin` },
  ],
  [
    'Ghost, signed in, with its own sign-out',
    page(
      '<a href="#/portal/account" data-portal="account">Account</a><a href="/signout" data-members-signout>Sign out</a>',
    ),
    { links: 'in' },
  ],
  [
    'a letter host, where signing in is another host of the same site',
    page(
      '<div class="topbar"><button>Subscribe</button><a href="https://substack.example/sign-in?redirect=%2Fp%2Fpilots&amp;for_pub=paper">Sign in</a></div>',
    ),
    { links: 'out', signInUrl: 'https://substack.example/sign-in?redirect=%2Fp%2Fpilots&for_pub=paper' },
  ],
  [
    'Piano: an empty place that a script fills',
    page(
      '<div id="piano-account" class="header__account"></div><script src="https://cdn.tinypass.com/api/tinypass.min.js"></script>',
    ),
    { links: null, account: '', signInUrl: '' },
  ],
  [
    'MediaWiki',
    page('<li id="pt-login"><a href="/index.php?title=Special:UserLogin&amp;returnto=Pilots">Log in</a></li>'),
    { links: 'out' },
  ],
  [
    'Joomla, log-out by a form',
    page(
      '<form action="/index.php" method="post"><input type="submit" name="Submit" value="Log out"><input type="hidden" name="task" value="user.logout"></form>',
    ),
    { links: 'in' },
  ],
]);

table('newspapers of their own making', [
  [
    'Arabic, out',
    page('<div class="user-tools"><a href="/account/login">تسجيل الدخول</a> <a href="/subscribe">اشترك</a></div>'),
    { links: 'out', signInUrl: 'https://paper.example/account/login' },
  ],
  [
    'Arabic, in',
    page(
      '<div class="user-tools"><span class="user-name">نادرة صيّون</span><a href="/account/exit">تسجيل الخروج</a></div>',
    ),
    { links: 'in', account: 'نادرة صيّون' },
  ],
  ['Hebrew, out', page('<a href="/enter">התחברו</a>'), { links: 'out', signInUrl: 'https://paper.example/enter' }],
  [
    'Hebrew, in',
    page('<span>שלום, טומס קוול</span> <a href="/exit">התנתקות</a>'),
    { links: 'in', account: 'טומס קוול' },
  ],
  [
    'Persian, out',
    page('<a class="btn" href="/fa/enter">ورود / ثبت‌نام</a>'),
    { links: 'out', signInUrl: 'https://paper.example/fa/enter' },
  ],
  [
    'Persian, in',
    page('<a href="/fa/me">حساب کاربری</a> <a href="/fa/exit">خروج از حساب</a>'),
    { links: 'in', account: '' },
  ],
  [
    'Turkish, out, in capitals',
    page('<a href="/uyelik/giris">GİRİŞ YAP</a>'),
    { links: 'out', signInUrl: 'https://paper.example/uyelik/giris' },
  ],
  [
    'Turkish, in',
    page('<span>Hoş geldiniz, Ilse Varn</span><a href="/x">ÇIKIŞ YAP</a>'),
    { links: 'in', account: 'Ilse Varn' },
  ],
  ['German', page('<a href="/anmelden">Anmelden</a>'), { links: 'out' }],
  ['Spanish', page('<p>Hola, Ilse</p><a href="/salir">Cerrar sesión</a>'), { links: 'in', account: 'Ilse' }],
  ['Russian', page('<a href="/auth">Войти</a>'), { links: 'out', signInUrl: 'https://paper.example/auth' }],
  ['Italian', page('<a href="/logout">Esci</a>'), { links: 'in' }],
  ['Portuguese', page('<a href="/login">Entrar</a>'), { links: 'out' }],
  [
    'a picture for a button',
    page('<a class="icon-login" href="/profile/enter"><svg><path/></svg></a>'),
    { links: 'out' },
  ],
  [
    'an address alone',
    page('<a href="/signin"><img src="/u.png" alt=""></a>'),
    { links: 'out', signInUrl: 'https://paper.example/signin' },
  ],
  [
    'a log-in form in the header',
    page(
      '<form action="/session" class="login-form"><input name="user"><input type="password" name="pass"><button>OK</button></form>',
    ),
    { links: 'out', signInForm: true, signInUrl: '' },
  ],
]);
