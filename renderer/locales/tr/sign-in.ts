/** Words around signing in, in Turkish. */
import type { signIn as english } from '../en/sign-in.ts';

export const signIn: Record<keyof typeof english, string> = {
  'session.title': 'Erişim: {title}',
  'session.sign-in': 'Oturum aç',
  'session.sign-in-menu': 'Oturum aç…',
  'session.again': 'Yeniden oturum aç',
  'session.again-menu': 'Yeniden oturum aç…',
  'session.menu': 'Erişim…',
  'session.check': 'Şimdi denetle',
  'session.checked': '{title} yayınına soruldu: {status}.',
  'session.sign-out': 'Oturumu kapat…',
  'session.sign-out-title': '{title} oturumu kapatılsın mı?',
  'session.sign-out-loss':
    '{title} yayınının bu bilgisayardaki çerezleri, depolaması ve önbelleği temizlenir. Başka bir şeye dokunulmaz; dilediğiniz zaman yeniden oturum açabilirsiniz.',
  'session.sign-out-remove':
    '{count, plural, one {# makalesini de bu bilgisayardan sil} other {# makalesini de bu bilgisayardan sil}}',
  'session.sign-out-button': 'Oturumu kapat',
  'session.signed-out-done': '{title} oturumu kapatıldı.',
  'session.done': '{title} oturumu açıldı. Hesabınızın okuyabildikleri şimdi getiriliyor.',
  'session.done-as': '{title} oturumu {account} olarak açıldı. Hesabınızın okuyabildikleri şimdi getiriliyor.',
  'session.ended': '{title} oturumunuzu kapattı. Saklanan her şey kalır; yeniden oturum açın, gerisi getirilir.',
  'session.kept-days':
    '{count, plural, one {Site en son yenilediğinden sonra # gün bu bilgisayarda tutulur.} other {Site en son yenilediğinden sonra # gün bu bilgisayarda tutulur.}}',
  'session.kept-not': 'Ayarlarda seçtiğiniz gibi, Broadsheet ile birlikte sona erer.',
  'session.opening': '{title} oturum açma sayfası açılıyor …',
  'session.status': 'Durum',
  'session.status-signed-out': 'Oturum kapalı',
  'session.status-signed-in': 'Oturum açık',
  'session.status-unverified': 'Oturum açık, o zamandan beri doğrulanmadı',
  'session.status-expired': 'Oturumu yayıncı kapattı',
  'session.since': 'Başlangıç',
  'session.account': 'Hesap',
  'session.verified': 'Son doğrulama',
  'session.never': 'Hiç',
  'session.method': 'Nereden belli',
  'session.method-profile': 'Sitenin kendi işareti',
  'session.method-teaser': 'Tam gelen bir makale',
  'session.method-links': 'Sitenin oturum açmış okurlara gösterdiği bağlantılar',
  'session.method-reader': 'Sizin sözünüz',
  'session.hint-signed-out':
    'Yayının kendi sayfasında, ayrı bir pencerede oturum açarsınız. Broadsheet parolanızı asla görmez; tarayıcı gibi oturumu saklar.',
  'session.hint-signed-in':
    'Hesabınızın okuyabildiği her şey kendiliğinden getirilir ve çevrimdışı okumak için saklanır.',
  'session.hint-unverified': 'Saklanan her şey açılır. Ağ geri geldiğinde yayıncıya yeniden sorulur.',
  'session.hint-expired': 'Saklanan her şey kalır. Yeniden oturum açın, eksikler getirilir.',
  'session.feeds': 'Özel akışlar',
  'session.feed-password': '{feed} parolası…',
  'session.expired-mark': 'Oturumu yayıncı kapattı. Yeniden oturum açın.',
  'session.signed-in-as': '{account} olarak oturum açık',
  'session.kept-run':
    'Bu bilgisayarda anahtarlık yok; bu yüzden oturumlar Broadsheet kapanana kadar sürer. Ayarlar, Oturum açma bölümünden başka türlü seçebilirsiniz.',
  'session.kept-settings': 'Ayarları aç',

  'door.teaser': '{title} sitesinde oturum açan okurlar bu makalenin tamamını okuyabilir.',
  'door.expired': '{title} oturumunuzu kapattı. Bu makalenin tamamı için yeniden oturum açın.',
  'door.entitled': '{title} hesabınız bu makaleyi açmıyor.',
  'door.unverified': '{title} oturumunuzun hâlâ açık olup olmadığı bilinmiyor.',
  'door.fetching': 'Artık oturum açtığınız için yeniden getiriliyor.',
  'door.meter': '{title} oturum açmadan okunanları sayar. Bu sayfa henüz getirilmedi.',
  'door.meter-none': '{title} için bu ay ücretsiz okuma kalmadı.',
  'door.use': 'Ücretsiz okuma kullan',
  'door.use-of': '{count, plural, one {# ücretsiz okumayı kullan} other {# ücretsiz okumadan birini kullan}}',
  'door.left': '{count, plural, one {bu ay # kaldı} other {bu ay # kaldı}}',
  'door.using': 'Sayfa getiriliyor …',

  'meter.title': 'Ücretsiz okumalar',
  'meter.limit':
    '{count, plural, one {{title} ayda # ücretsiz okuma verir.} other {{title} ayda # ücretsiz okuma verir.}}',
  'meter.unknown': '{title} ücretsiz okumaları sayar; kaç tane olduğunu söylemedi.',
  'meter.allow': 'Sormadan kullan, ayda',
  'meter.allow-hint': 'En yeni makaleler önce gelir. 0, siz tıklamadan hiçbirini getirmez.',

  'settings.signing-in': 'Oturum açma',
  'settings.keep-days': 'Oturumları saklama süresi (gün)',
  'settings.keep-days-hint':
    'Sitenin tarayıcıyla birlikte bitirmek istediği oturumlar içindir; sitenin onları son ayarladığı andan sayılır. 0, Broadsheet ile birlikte bitirir.',
  'settings.keyring': 'Gizli bilgiler bu sistemin anahtarlığıyla mühürlenir.',
  'settings.no-keyring':
    'Bu sistemde Broadsheet uygulamasının gizli bilgileri mühürleyebileceği bir anahtarlık yok. Bu yüzden oturumlar ve akış parolaları Broadsheet kapanana kadar sürer; bir dahaki sefere yeniden oturum açarsınız.',
  'settings.keep-open': 'Yine de diskte sakla',
  'settings.keep-open-hint':
    'O zaman kendi klasörünüzde mühürsüz dururlar: yedekler dâhil, dosyalarınızı okuyabilen herkes oturumlarınızı kullanabilir.',
  'settings.notify': 'Biten oturumları, listelerimin ve kurallarımın istediklerini bana bildir',
  'settings.profiles': 'Profiller',
  'settings.profiles-hint': 'Bir site hakkında JSON dosyasındaki bilgiler; Broadsheet başlarken okunur.',
  'settings.open-profiles': 'Klasörü aç',
  'storage.feed-kept': 'Yalnızca akışın taşıdığı; sayfanın kendisi daha az verdi',
  'storage.feed-held': 'Yalnızca akışın taşıdığı; sayfa bir ücretsiz okumaya mal olurdu',
  'opml.exported-secrets':
    '{count, plural, one {{path} konumuna yazıldı. İçinde parolası ya da anahtarı olmadan # özel akış var.} other {{path} konumuna yazıldı. İçinde parolaları ya da anahtarları olmadan # özel akış var.}}',
};
