/** What main answers to the window when it cannot do what was asked, and the commonest lines of the activity log, in Turkish. */
import type { answers as english } from '../en/answers.ts';

export const answers: Record<keyof typeof english, string> = {
  'answer.no-publication': 'Bu yayın artık kitaplıkta değil.',
  'answer.no-article': 'Bu makale artık kitaplıkta değil.',
  'answer.no-page': 'Yayıncı bu makale için sayfa vermedi; açılacak bir şey yok.',
  'answer.no-feed': 'Bu akış artık kitaplıkta değil.',
  'answer.no-topic': 'Bu konu artık kitaplıkta değil. Konu listesinden başkasını seçin.',
  'answer.no-list': 'Bu liste artık kitaplıkta değil. Yeni olarak kaydedin.',
  'answer.no-rule': 'Bu kural artık kitaplıkta değil. Yeni olarak kaydedin.',
  'answer.one-topic': 'Bunlar zaten tek konu; birleştirilecek bir şey yok.',
  'answer.cannot-split':
    'Bir konu yazılışlarının tümüyle değil, bazılarıyla bölünür. Konuyu yeniden açıp başka anlama gelenleri seçin.',
  'answer.undone': 'Bu değişiklik zaten geri alındı ya da çok geride kaldı.',
  'answer.later-change':
    'Aynı yazılışlar o zamandan beri yeniden birleştirildi ya da bölündü. Önce daha yeni olanı, sonra bunu geri alın.',
  'answer.nothing-to-do': 'Kuralın yapacağı en az bir şey seçin.',
  'answer.too-many-lists': '200 kayıtlı liste var; en çok bu kadar olabilir. Önce birini kaldırın.',
  'answer.too-many-rules': '100 kural var; en çok bu kadar olabilir. Önce birini kaldırın.',
  'answer.list-without-publication': 'Liste, kaldırılmış bir yayını istiyor. Başkasını ya da tümünü seçin.',
  'answer.rule-without-publication': 'Kural, kaldırılmış bir yayını istiyor. Başkasını ya da tümünü seçin.',
  'answer.list-without-topic': 'Liste, artık olmayan bir konuyu istiyor. Onu filtreden çıkarın.',
  'answer.rule-without-topic': 'Kural, artık olmayan bir konuyu istiyor. Onu filtreden çıkarın.',
  'answer.damaged-list':
    'Kitaplık hasar gördüğünde koşullarının bir bölümü kayboldu; eskisinden fazlasını gösterebilir. Filtresini yeniden ayarlayıp güncelleyin ya da kaldırın.',
  'answer.cannot-read': 'Dosya okunamadı ({why}). Başka bir yer seçip yeniden deneyin.',
  'answer.cannot-write': 'Dosya yazılamadı ({why}). Başka bir yer seçip yeniden deneyin.',
  'answer.cannot-write-file': '“{file}” yazılamadı ({why}). Başka bir yer seçip yeniden deneyin.',
  'answer.not-taken': 'Broadsheet bunu kabul edemedi ({field}). Girilenleri denetleyip yeniden deneyin.',
  'answer.too-large': 'Bu, Broadsheet’in bir kerede kabul ettiğinden fazla. Daha azını seçip yeniden deneyin.',
  'answer.why-gone': 'klasörü orada değil',
  'answer.why-refused': 'Broadsheet’in orası için izni yok',
  'answer.why-full': 'disk dolu',
  'answer.why-folder': 'o adda bir klasör var',
  'answer.why-busy': 'başka bir program onu kullanıyor',
  'answer.cannot-open': 'Profil klasörü gösterilemedi ({why}). Başka bir yer seçip yeniden deneyin.',
  'answer.cannot-print': 'Makale yazdırılamadı ({why}). PDF olarak kaydedip onu yazdırın.',
  'answer.failed': 'Broadsheet içinde bir şey ters gitti. Etkinlik günlüğü ne olduğunu söyler; yeniden deneyin.',
  'answer.failed-inside': 'Broadsheet içinde bir şey ters gitti: {why}',
  'answer.not-answered':
    '{title} yanıt vermedi; oturum hakkında bir şey bilinmiyor. Bağlantınızı denetleyip yeniden deneyin.',
  'answer.no-site':
    '{title} akışı bir site belirtmiyor; oturum açılacak sayfa yok. Kaldırıp sitesinin adresiyle takip edin.',
  'answer.called-off': 'Vazgeçildi.',

  'log.not-modified': 'Sunucu yeni bir şey olmadığını söylüyor.',
  'log.same-bytes': 'Yeni bir şey yok: son seferkiyle bayt bayt aynı.',
  'log.cancelled': 'Siz durdurdunuz.',
  'log.offline': 'Bu bilgisayar çevrimdışı: yeniden bağlanana dek hiçbir şey getirilmez.',
  'log.metered': 'Bu bağlantı kotalı: kendiliğinden hiçbir şey getirilmez. Elle yenileyin ya da ayarlarda izin verin.',
  'log.asleep': 'Bu bilgisayar uykuda ya da yeni uyandı: ağ geri gelene dek hiçbir şey getirilmez.',
  'log.following': 'Artık “{name}” takip ediliyor.',
  'log.secret-kept': 'Bu akışı açan girildi ve saklanıyor.',
  'log.found': '{host} adresinde takip edilecek {count} akış bulundu.',
  'log.fetching-whole':
    '{count, plural, one {Yalnızca bir bölümü saklanan # makale yeniden getiriliyor.} other {Yalnızca bir bölümü saklanan # makale yeniden getiriliyor.}}',
  'opml.no-address': 'Bu satır akış adresi vermiyor. Sitede arayıp elle ekleyin.',
  'opml.not-web': 'Bu bir web adresi (http ya da https) değil; takip edilemez.',
  'opml.earlier': 'Aynı akış bu dosyada daha önce “{title}” olarak geçiyor.',
  'opml.followed': 'Bunu “{title}” olarak zaten takip ediyorsunuz.',
  'opml.untitled': 'Eklendi. Liste başlık vermiyor; akışın kendi başlığı kullanıldı.',
  'opml.text': 'Eklendi. Liste başlık vermiyor; metni kullanıldı.',

  'log.stored': 'Saklandı: {type}, {size} KB.',
  'log.read': 'Okundu: {items} öğe, {added} yeni, {changed} değişmiş.',
  'log.page':
    '{access, select, full {Tam olarak saklandı} teaser {Tadımlık olarak saklandı} locked {Kilitli olarak saklandı} other {Saklandı}} ({words} sözcük, {images} görsel): {why}.',
  'log.kept': 'Saklanan korundu: {why}.',
  'log.article-unsafe':
    '“{headline}” yalnızca metin olarak gösteriliyor: gösterimden önceki denetim, bir makalede olmaması gereken bir şey buldu ({what}). Yeniden getirin.',
  'log.article-unchecked':
    '“{headline}” yalnızca metin olarak gösteriliyor: gösterilmeden önce denetlenemedi ({what}). Yeniden deneyin.',
  'log.retention': '{count} eski makale bırakıldı, {size} MB boşaldı.',
  'log.retention-over':
    'Kitaplık sınırından {size} MB büyük: kalanların tümü okunmamış, yıldızlı, tutulan ya da kayıtlı bir listenin süresiz sakladıkları. Ayarlardan sınırı yükseltin ya da listenin makalelerini yalnızca birkaç gün saklamasını sağlayın.',
  'notify.news': '{name}: {count, plural, one {# yeni makale} other {# yeni makale}}',
  'notify.more': 've {count} tane daha',
};
