/**
 * The publication's tags. As on many sites of several languages, subjects are translated in each edition
 * while its own places keep one name everywhere; the address is the same in all.
 */
import type { Language } from './types.ts';

type Names = Record<Language, string>;
const place = (name: string): Names => ({ en: name, ar: name, he: name, fa: name, tr: name });

export const topicNames: Record<string, Names> = {
  water: { en: 'Water', ar: 'المياه', he: 'מים', fa: 'آب', tr: 'Su' },
  energy: { en: 'Energy', ar: 'الطاقة', he: 'אנרגיה', fa: 'انرژی', tr: 'Enerji' },
  trade: { en: 'Trade', ar: 'التجارة', he: 'סחר', fa: 'بازرگانی', tr: 'Ticaret' },
  diplomacy: { en: 'Diplomacy', ar: 'الدبلوماسية', he: 'דיפלומטיה', fa: 'دیپلماسی', tr: 'Diplomasi' },
  climate: { en: 'Climate', ar: 'المناخ', he: 'אקלים', fa: 'اقلیم', tr: 'İklim' },
  culture: { en: 'Culture', ar: 'الثقافة', he: 'תרבות', fa: 'فرهنگ', tr: 'Kültür' },
  elections: { en: 'Elections', ar: 'الانتخابات', he: 'בחירות', fa: 'انتخابات', tr: 'Seçimler' },
  technology: { en: 'Technology', ar: 'التكنولوجيا', he: 'טכנולוגיה', fa: 'فناوری', tr: 'Teknoloji' },
  'united-nations': {
    en: 'United Nations',
    ar: 'الأمم المتحدة',
    he: 'האו״ם',
    fa: 'سازمان ملل متحد',
    tr: 'Birleşmiş Milletler',
  },
  velmar: place('Velmar'),
  tesmira: place('Tesmira'),
  halvane: place('Halvane'),
  dorrim: place('Dorrim'),
  'sarrow-islands': place('Sarrow Islands'),
  'ostrine-strait': place('Ostrine Strait'),
};

/** A topic's name in an edition; the word itself for one added later. */
export const topicName = (topic: string, language: Language): string => topicNames[topic]?.[language] ?? topic;
