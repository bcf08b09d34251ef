import type { ArticleSource } from '../types.ts';

export const turkishArticles: ArticleSource[] = [
  {
    slug: 'tr-balikcilar-sis',
    kind: 'news',
    section: 'economy',
    topics: ['ostrine-strait', 'trade', 'tesmira'],
    daysAgo: 0.4,
    headline: 'Sis kalktı, balıkçılar denize çıktı, fiyat tahtası boş kaldı',
    dek: 'Callune Limanı’nda dokuz gün süren bekleyişin ardından ilk ağlar çekildi; kimse uskumrunun kaça satılacağını bilmiyor.',
    byline: ['Ayla Işıksoy'],
    lead: {
      scene: 'harbour',
      caption: 'Callune Limanı’nda sabahın ilk tekneleri mendireği geçiyor.',
      credit: 'Çağrı Ilgın/Meridyen Defteri',
    },
    body: `
Ostrine Boğazı’nın üzerindeki sis perşembe sabahı beşe doğru kalktı ve Callune Limanı’ndan yetmiş iki tekne aynı anda denize açıldı. Kılavuz kaptanların grevi boyunca limanda bekleyen balıkçılar, gün ağarmadan ağlarını toplamıştı. İlk tekne öğleden önce döndü; ambarı doluydu, ama pazardaki fiyat tahtası boştu.
Tahtayı otuz yıldır yazan Şükriye Işıldar, tebeşirini elinde tutup yazmayı reddetti. “Dokuz gün balık satılmadı, dünkü fiyat yok,” dedi. “Olmayan bir sayının üstüne nasıl zam yapayım?” Alıcılarla satıcılar iki saat boyunca birbirine baktı.
## Çözüm bir çorbadan çıktı
Sonunda lokantacı Rıfkı Özgün kırk kasa birden istedi ve bir rakam söyledi. Rakam tahtaya yazıldı, itiraz edildi, silindi, yeniden yazıldı. Öğleden sonra uskumru grev öncesinden yüzde on iki pahalıydı ve herkes bunu makul bulmuştu.
![sea] Boğazın ortasında sıra bekleyen iki yük gemisi. | Çağrı Ilgın/Meridyen Defteri
> Sis kalkınca herkes denizi gördü. Biz pazarı gördük. — Şükriye Işıldar
Liman idaresi, bekleyen gemilerin pazara kadar içeri alınacağını söylüyor. Anlaşmanın ayrıntılarını İngilizce baskıdaki [[strait-pilots-end-strike|grev haberimizde]] bulabilirsiniz.
Tahtanın altına küçük bir not iliştirildi: “Yarınki fiyat yarın.” Martılar, her zamanki gibi, beklemedi.`,
  },
  {
    slug: 'tr-gece-tramvayi',
    kind: 'news',
    section: 'culture',
    topics: ['velmar', 'culture', 'energy'],
    daysAgo: 3.1,
    headline: 'Orsande’nin gece tramvayında kitap okumak artık serbest, hatta zorunlu',
    dek: 'Belediye son seferlere birer kitap rafı koydu; durak kaçıranların sayısı üç kat arttı.',
    byline: ['Deniz Gürsoy', 'İnci Başaran'],
    lead: {
      scene: 'night',
      caption: 'Dört numaralı hattın son tramvayı Köprübaşı durağında.',
      credit: 'İnci Başaran/Meridyen Defteri',
    },
    body: `
Orsande Belediyesi, gece yarısından sonra çalışan sekiz tramvaya birer kitap rafı yerleştirdi. Kural basit: binen bir kitap alır, inerken geri bırakır. Bitiremeyen, ertesi gece aynı tramvaya binmek zorundadır.
İlk ay beklenmedik bir sonuç verdi. Yolcu sayısı yüzde kırk arttı, ama duraklarda inenlerin sayısı azaldı. Sürücü Halil Çınar, son durakta üç kişiyi uyandırmak için kalktığını, üçünün de uyumadığını, yalnızca bölümün sonunu beklediğini anlattı.
## Işık meselesi
Okuma ışıkları için ek elektrik gerekiyordu. Şebeke idaresi, rayların frenlemede ürettiği elektriğin fazlasıyla yettiğini hesapladı. Böylece tramvay, yavaşladıkça aydınlanan bir okuma odasına dönüştü.
- En çok ödünç alınan kitap bir polisiye; son on sayfası kayıp.
- En az alınan kitap belediyenin faaliyet raporu.
- Bir yolcu, aynı romanı on bir gecede, hep aynı iki durak arasında bitirdi.
![skyline] Tramvay deposundan şehrin görünüşü. | İnci Başaran/Meridyen Defteri
Belediye şimdi otobüsleri düşünüyor. Şoförler sendikası bir şart koştu: virajlı hatlara şiir konmayacak. Gece seferlerinin nasıl başladığını [[orsande-night-trams|önceki haberimizde]] anlatmıştık.`,
  },
  {
    slug: 'tr-dag-koyu-internet',
    kind: 'news',
    section: 'politics',
    wall: 'registration',
    topics: ['technology', 'dorrim'],
    daysAgo: 39.2,
    headline: 'Dağ köyüne internet geldi, köylüler önce muhtarın şifresini sordu',
    dek: 'Yukarı Lenn’de bağlantı kuruldu; ilk haftanın en çok aranan konusu hava durumu değil, komşu köyün hava durumuydu.',
    byline: ['Kerem Aşıklar'],
    lead: {
      scene: 'ridge',
      caption: 'Yukarı Lenn’in üstündeki tepeye dikilen anten.',
      credit: 'Meridyen Defteri arşivi',
    },
    body: `
Dorrim’in en yüksek köyü Yukarı Lenn, salı günü internete bağlandı. Anten üç haftada, bir traktör, iki katır ve bir helikopter yardımıyla tepeye taşındı. Helikopter yalnızca fotoğraf çekmek içindi.
Köyde üç yüz kişi yaşıyor ve ilk gün iki yüz seksen kişi bağlandı. Şifreyi muhtar Orrin Dask belirlemişti: keçisinin adı. Köyde herkes keçinin adını bildiği için şifre, fiilen, yoktu.
## Ne arandı?
İlk haftanın kayıtlarına göre en çok hava durumu arandı, ama köyün kendi havası değil. Aşağı köyün havası soruldu, çünkü oraya yağmur yağıp yağmadığı bir iddia konusuydu. İkinci sırada peynir fiyatı, üçüncü sırada “muhtar nasıl değiştirilir” vardı.
![fields] Köyün alt yamacındaki yaylalar. | Meridyen Defteri arşivi
Okulun öğretmeni, çocukların artık ödevlerini kopyaladığını, ama bunu ilk kez dünyanın öbür ucundan yaptıklarını söylüyor. Köyün sınır anlaşmazlığını [[harrask-reservoir-vote|baraj oylaması haberimizden]] hatırlayabilirsiniz.
Şifre değiştirildi. Yenisi de bir keçinin adı; ama hangisinin olduğunu henüz kimse bilmiyor.`,
  },
  {
    slug: 'tr-iki-kiyi-analiz',
    kind: 'analysis',
    section: 'politics',
    topics: ['diplomacy', 'united-nations', 'velmar', 'halvane', 'energy'],
    daysAgo: 7.0,
    headline: 'Velmar ile Halvane neden aynı cümleyi farklı yerde bitiriyor?',
    dek: 'Enerji anlaşmasının iki dildeki metni arasında tek bir virgül farkı var; milyarlar o virgülün hangi yanında duracağına bağlı.',
    byline: ['Prof. Selin Karaağaç'],
    lead: {
      scene: 'skyline',
      caption: 'Görüşmelerin yapıldığı İstreth’teki eski gümrük binası.',
      credit: 'Çağrı Ilgın/Meridyen Defteri',
    },
    body: `
Velmar ile Halvane arasındaki enerji anlaşması yirmi bir sayfadır ve iki dilde yazılmıştır. İki metin satır satır aynıdır; on dördüncü sayfadaki bir virgül dışında. Birinde “kışın, talep üzerine verilir”, ötekinde “kışın talep üzerine, verilir” yazar. Hukukçular üç yıldır bu cümleyi okuyor.
Birinci okuma, gazın her kış verileceğini, miktarın talebe bağlı olduğunu söyler. İkinci okuma, ancak kışın talep edilirse verileceğini. Aradaki fark soğuk bir ocak ayında günde dört milyon metreküptür. Ilık bir ocakta ise hiçbir şey.
## Virgülü kim koydu?
Müzakerelerin tutanağına göre virgülü kimse koymadı. Metin üç kez daktilo edildi, iki kez faksla gönderildi, bir kez de çay döküldü. Eski bir diplomat, virgülün çay lekesinin kenarı olabileceğini ciddi bir yüzle anlatıyor.
> Sınırlar haritada çizilir, ama kavgalar noktalama işaretlerinde çıkar. — Eski bir müzakereci
## İki hükümetin hesabı
Velmar için birinci okuma, seçim öncesi ucuz kış demektir. Halvane için ikinci okuma, yazın satılmış gazı iki kez satma imkânıdır. İki taraf da yanlış anlamadan kazançlıdır, çünkü belirsizlik sürdükçe kimse parlamentodan onay istemek zorunda değildir. Halvane’nin ikinci kışını [[halvane-gas-second-winter|ayrı bir analizde]] ele almıştık.
![night] İstreth’te doğal gaz dağıtım merkezi. | Çağrı Ilgın/Meridyen Defteri
Tahkim heyeti ilkbaharda toplanacak. Heyetin başkanı bir dilbilimci; ilk sorusu, iki metnin aslının nerede olduğu oldu. Aslı, anlaşılan, çayın döküldüğü nüshadır.`,
  },
  {
    slug: 'tr-liman-notu',
    kind: 'memo',
    section: 'economy',
    topics: ['trade', 'tesmira', 'technology'],
    daysAgo: 12.3,
    headline: 'Not: Callune’nin yeni gümrük yazılımı ı ile i’yi karıştırıyor',
    dek: 'Yeni sistem kargo adlarını büyük harfe çevirirken iki harfi birbirine çeviriyor; 1.140 konteyner yanlış sahibini bekliyor.',
    byline: ['Deniz Gürsoy'],
    lead: {
      scene: 'dam',
      caption: 'Callune gümrük sahasında bekleyen konteynerler.',
      credit: 'İnci Başaran/Meridyen Defteri',
    },
    body: `
**Özet:** Liman idaresinin nisan ayında devreye aldığı yazılım, adları büyük harfe çevirirken noktalı ve noktasız ı harflerini ayırt etmiyor. 1.140 konteyner, adı benzeyen ama kendisi benzemeyen şirketlere kaydedildi.
Isparta Işık Tuğla ile İspartalı İşık Tuval artık sistemde aynı firmadır. Birincisi kırk ton tuğla bekliyordu, ikincisine ulaştı. İkincisi altı rulo tuval bekliyordu; şimdi bir inşaat sahasında, yağmurun altında duruyor.
## Kimin işine yarıyor?
1. Gecikme ücreti alan depolar bu ay gelirlerini ikiye katladı.
2. Adında bu harf bulunmayan firmalar sırada öne geçti.
3. Yazılımı satan şirket, düzeltmeyi ek hizmet olarak fiyatlandırdı.
## Beklentimiz
Düzeltme haziran sonuna kalır. O güne dek liman, elle tutulan bir defterle çalışacak; defteri tutan memurun adı Işıl İnci’dir ve kendisi sistemde dört ayrı kişi olarak görünmektedir. Liman idaresinin iç işleyişi için [[callune-port-authority-memo|önceki notumuza]] bakınız.
Tuval tüccarı tuğlaları geri vermek istemiyor. Atölyesine bir duvar ördürmüş.`,
  },
  {
    slug: 'tr-zeytin-raporu',
    kind: 'report',
    section: 'environment',
    topics: ['climate', 'velmar', 'tesmira', 'water'],
    daysAgo: 22.2,
    headline: 'Rapor: Bin yaşındaki ağaçlar. Boğazın iki yakasında zeytinin geleceği',
    dek: 'Otuz sekiz köyde 6.200 ağacı ölçtük. En yaşlılar ayakta; asıl sorun onların altında kimsenin kalmaması.',
    byline: ['İnci Başaran', 'Kerem Aşıklar'],
    lead: {
      scene: 'fields',
      caption: 'Ağaçların en yaşlısı, köylülerin “Nine” dediği zeytin.',
      credit: 'İnci Başaran/Meridyen Defteri',
    },
    body: `
Sekiz ay boyunca boğazın iki yakasındaki otuz sekiz köyde 6.200 zeytin ağacını ölçtük. Gövdelerini ipe sardık, gölgelerini adımladık, sahiplerine kaç yaşında olduklarını sorduk. Cevap çoğu zaman aynıydı: “Dedem de bilmiyordu.”
Ölçtüğümüz ağaçların yüz kırkı bin yaşın üzerinde görünüyor. Kuraklık onları sanıldığından az etkilemiş; kökleri, yeni kuyuların ulaştığı derinlikten de aşağıda. Ölenler gençler: son yirmi yılda dikilen fidanların yarısı yok.
## Sayılar
| Yöre | Ölçülen ağaç | Bin yaş üstü | Yirmi yılda kaybolan fidan |
| Sembrey | 1.900 | 61 | yüzde 38 |
| Ansel Burnu | 1.450 | 22 | yüzde 57 |
| Callune sırtları | 2.100 | 49 | yüzde 44 |
| Maravel | 750 | 8 | yüzde 71 |
![chart] Fidanların yaşama oranı, dikildikleri yıla göre. | Meridyen Defteri
## İnsanlar
Bir ağacı budamak üç kişi ister: biri kesen, biri tutan, biri uzaktan bakıp “yeter” diyen. Köylerin yarısında üçüncü kişi kalmamış. Budanmayan ağaç ölmez, ama meyvesini kuşlara bırakır.
- Budama bilen yaşlılara, çırak yetiştirdikleri her kış için ücret ödenmeli.
- Yeni dikimler, kuyu suyuyla değil, yağmur çukurlarıyla yapılmalı.
- Bin yaşındaki ağaçlar tapuya, komşu gibi, adlarıyla yazılmalı.
Köyün en yaşlısı, doksan dört yaşındaki Gülizar Şenöz, “Nine”nin altında otururken şöyle dedi: “Ben ona su vermem. O bana gölge verir. Ödeştik sayılmaz.” Yöntemimiz ve ölçümlerin tamamı PDF dosyasındadır.`,
  },
  {
    slug: 'tr-kukla-senligi',
    kind: 'event',
    section: 'culture',
    topics: ['culture', 'velmar'],
    daysAgo: 19.8,
    headline: 'Gölge ve kukla şenliği: Perde bu yıl köprünün altında açılıyor',
    dek: 'On iki topluluk, beş gece ve bir nehir; seyirciler kayıklardan izleyecek.',
    byline: ['Ayla Işıksoy'],
    lead: {
      scene: 'arches',
      caption: 'Gösterilerin yapılacağı Taşköprü’nün üçüncü kemeri.',
      credit: 'Meridyen Defteri arşivi',
    },
    body: `
Orsande’nin gölge ve kukla şenliği bu yıl cuma akşamı Taşköprü’nün üçüncü kemerinin altında başlıyor. Perde kemere gerilecek, ışık karşı kıyıdan verilecek, seyirciler gösterileri kayıklardan izleyecek. Yağmurda da yapılır; köprünün iyi yanı budur.
Kayık sayısı altmışla sınırlı, ama yüzme bilenler için kıyıda da yer var. Bilet yok. Giren herkesten, cebinde gölgesi güzel bir eşya getirmesi rica ediliyor: bir makas, bir çatal, bir tarak.
## Program
- Cuma, 21.00: Açılış. “Denizi Özleyen Kaplumbağa”.
- Cumartesi, 21.00: Üç topluluk, aynı masal, üç ayrı son.
- Pazar, 18.00: Çocuk atölyesi, gölge yapmak ve gölgeden kaçmak.
- Salı, 22.00: Kapanış, seyircilerin getirdiği eşyalarla.
Şenliğin kurucusu, kuklacı Nurşen Ağaoğlu, bu yıl ilk kez konuşmayacağını söyledi. Kuklası konuşacak; onun da söyleyecekleri varmış.
![night] Geçen yılki kapanış gecesinden. | Meridyen Defteri arşivi
Kültür takvimimizdeki öteki etkinlikler için [[lindmoor-book-days|Lindmoor Kitap Günleri]] duyurusuna bakabilirsiniz. Kayıklar iskelede, küreklerle birlikte, saat sekizde hazır olacak.`,
  },
];
