/** What went wrong between a publisher and the library, each with the next step, in Turkish. */
import type { problems as english } from '../en/problems.ts';

export const problems: Record<keyof typeof english, string> = {
  'problem.not-a-feed':
    '{who} adresinde akış bulunamadı. Adresi denetleyin ya da sitede RSS veya Feed adlı bir bağlantı arayıp onu yapıştırın.',
  'problem.not-opml':
    'Bu dosya bir abonelik listesi değil ({what}). Bir okuyucunun dışa aktardığı OPML dosyasını seçin.',
  'problem.bad-address':
    '“{who}” bir web adresi değil. example.com ya da https://example.com/feed gibi bir adres yazın.',
  'problem.private-address':
    'Bu, {who} adresine, bu bilgisayara ya da ağına götürüyor; orada hiçbir yayının sayfası olmaz, bu yüzden istenmedi. Güveniyorsanız aslını tarayıcıda açın.',
  'problem.already-followed': 'Bunu “{who}” olarak zaten takip ediyorsunuz. Yandaki listeden açın.',
  'problem.forbidden':
    '{who} bunu reddetti (403) ve nedenini söylemiyor; oturum açmak gerekebilir. Orada hesabınız varsa yayında oturum açın, yoksa görmek için tarayıcıda açın.',
  'problem.needs-sign-in': '{who} bunu yalnızca oturum açanlara gösterir. Yayında oturum açın, sonra yenileyin.',
  'problem.needs-password':
    '{what, select, refused {{who} bu akışı açmak için saklananı kabul etmiyor. Parolayı, erişim anahtarını ya da adresi yeniden girin; hemen denenir.} closed {{who} parolası ya da anahtarı gönderildiği hâlde bu akışı reddediyor (403). Yayıncıya erişiminizin sürüp sürmediğini sorun ya da başkasını girin.} lost {{who} özel akışını açan adres artık bu bilgisayarda saklanmıyor; bu yüzden istenmedi. Adresi yeniden girin; hemen denenir.} other {{who} bu akışı göstermeden önce kullanıcı adı ve parola ya da erişim anahtarı istiyor. Girin; hemen denenir.}}',
  'problem.spends-read':
    '{who} bunu ücretsiz okumalarından sayıyor; bu yüzden getirilmedi. Yayında oturum açın ya da makalede “Ücretsiz okuma kullan” seçeneğini seçin.',
  'problem.no-answer':
    '{who} yanıt vermiyor ({what}). Adresi ve bağlantınızı denetleyin; kendiliğinden yeniden denenir.',
  'problem.offline': 'Bu bilgisayar çevrimdışı. İnternete bağlanın; gerisi kendiliğinden gelir.',
  'problem.certificate':
    '{who} kimliği doğrulanamadı ({what}); bu yüzden hiçbir şey yüklenmedi. Bu bilgisayarın saatini ve ağını denetleyin ya da yayıncıdan sertifikayı yenilemesini isteyin.',
  'problem.no-tls':
    '{who} bu adreste https kullanmıyor. Adresi http:// ile deneyin; kendi sunucunuz değilse yayıncıya sorun.',
  'problem.unsafe-port':
    'Adres, {who} üzerinde web sunucularından başka programlara ayrılmış bir bağlantı noktası belirtiyor; bu yüzden istenmedi. İki noktadan sonraki sayıyı denetleyin.',
  'problem.too-large':
    '{who} {what} MB sınırından fazlasını gönderdi; bu kadarı hiç gerekmez, bu yüzden yüklenmedi. Tarayıcıda açın.',
  'problem.moved': '{who} artık {what} adresinde. Bundan sonra yeni adres kullanılır; yapılacak bir şey yok.',
  'problem.gone':
    '{who} bunun kalıcı olarak kaldırıldığını söylüyor; artık istenmez. Sitede yeni bir adres arayın ya da bir kez daha denemek için yayını yenileyin.',
  'problem.not-found': '{who} bu adreste artık bir şey sunmuyor (404). Sitede arayın; saklanan kalır.',
  'problem.server-error':
    '{who} kendi sorununu yaşıyor ({what}). Yapılacak bir şey yok; giderek seyrelen aralıklarla kendiliğinden yeniden denenir.',
  'problem.refused': '{who} isteği reddetti ({what}). Nedenini görmek için adresi tarayıcıda açın.',
  'problem.rate-limited': '{who} {what} zamanına dek ara istedi. Yapılacak bir şey yok; sonra kendiliğinden sürer.',
  'problem.redirect-loop':
    '{who} okurları döngüye sokuyor. Nereye götürdüğünü görmek için adresi tarayıcıda açın ve onu takip edin.',
  'problem.too-many-redirects':
    '{who} okurları ondan çok kez yönlendiriyor. Nereye götürdüğünü görmek için adresi tarayıcıda açın ve onu takip edin.',
  'problem.truncated': '{who} ortada kesildi. Hiçbir şey değişmedi; kendiliğinden yeniden denenir.',
  'problem.bad-encoding': '{who} tarafından gönderilen açılamadı. Hiçbir şey değişmedi; kendiliğinden yeniden denenir.',
  'problem.unreadable':
    '{who} tarafından gönderilen okunamadı ({what}). Hiçbir şey değişmedi; kendiliğinden yeniden denenir.',
  'problem.not-an-article':
    '{who} adresindeki sayfa makale değil ({what}); bu yüzden akışın söylediği saklandı. Aslını tarayıcıda açın.',
  'problem.not-a-page':
    '{who} burada sayfa değil dosya veriyor ({what}); bu yüzden akışın söylediği saklandı. Aslını tarayıcıda açın.',
  'problem.wrong-type':
    '{who} tarafından gönderilen, saklanabilecek türden bir görsel ya da belge değil. Görmek için aslını tarayıcıda açın.',
  'problem.other': '{who} yüklenemedi ({what}). Kendiliğinden yeniden denenir; ya da tarayıcıyı deneyin.',

  'typed.not-found': '{who} bu adreste bir şey sunmuyor (404). Adresi denetleyin ya da sitede yenisini arayın.',
  'typed.forbidden':
    '{who} bunu reddetti (403) ve nedenini söylemiyor; oturum açmak gerekebilir. Hiçbir şey eklenmedi. Görmek için tarayıcıda açın ya da orada bir akış adresi arayıp onu yazın.',
  'typed.needs-sign-in':
    '{who} bunu yalnızca oturum açanlara gösterir; hiçbir şey eklenmedi. Herkese açık olanı görmek için tarayıcıda açın ya da orada bir akış adresi arayıp onu yazın.',
  'typed.needs-password':
    '{what, select, refused {{who} parolayı ya da erişim anahtarını kabul etmedi; hiçbir şey eklenmedi. Örneğin tarayıcıda denetleyin, sonra adresi yeniden yazın.} closed {{who} parola ya da anahtar gönderildiği hâlde bunu reddetti (403); hiçbir şey eklenmedi. Yayıncıya erişiminizin sürüp sürmediğini sorun ya da başka bir adres yazın.} lost {{who} akışını açan, aradan zaman geçtiği için bırakıldı; hiçbir şey eklenmedi. Adresi yeniden yazın.} other {{who} kullanıcı adı ve parola ya da erişim anahtarı istiyor; hiçbir şey eklenmedi. Adresi yeniden yazın ve soran pencerede girin.}}',
  'typed.no-answer':
    '{who} yanıt vermiyor ({what}); hiçbir şey eklenmedi. Adresi ve bağlantınızı denetleyip yeniden deneyin.',
  'typed.offline': 'Bu bilgisayar çevrimdışı; hiçbir şey aranamadı. İnternete bağlanıp yeniden deneyin.',
  'typed.too-large':
    '{who} {what} MB sınırından fazlasını gönderdi; hiçbir sayfa ya da akış bunu gerektirmez, bu yüzden okunmadı. Adres bir dosyaya götürüyorsa sitesinin adresini yazın.',
  'typed.gone':
    '{who} bu adresin kalıcı olarak kaldırıldığını söylüyor; hiçbir şey eklenmedi. Sitede yenisini arayıp onu yazın.',
  'typed.server-error':
    '{who} kendi sorununu yaşıyor ({what}); hiçbir şey eklenmedi. Sonra yeniden deneyin; adresinizde kusur yok.',
  'typed.rate-limited': '{who} {what} zamanına dek ara istedi; hiçbir şey eklenmedi. Sonra yeniden deneyin.',
  'typed.truncated': '{who} ortada kesildi; hiçbir şey eklenmedi. Birazdan yeniden deneyin.',
  'typed.bad-encoding':
    '{who} tarafından gönderilen açılamadı; hiçbir şey eklenmedi. Sonra yeniden deneyin ya da sitede başka bir akış arayın.',
  'typed.unreadable':
    '{who} tarafından gönderilen okunamadı ({what}); hiçbir şey eklenmedi. Sitede başka bir adres arayıp onu yazın.',
  'typed.other':
    '{who} yüklenemedi ({what}); hiçbir şey eklenmedi. Yeniden deneyin ya da nedenini görmek için adresi tarayıcıda açın.',
};
