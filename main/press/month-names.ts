/**
 * Month names in further languages that feeds are written in, January first, in the form that stands in a date, then as it
 * is shortened there. Lower case.
 */
export const MORE_NAMES: readonly string[] = [
  // Russian
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  'янв февр марта апр мая июня июля авг сент окт нояб дек',
  // Ukrainian
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'січ лют бер квіт трав черв лип серп вер жовт лист груд',
  // Polish
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  // Czech, Slovak
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  // Hungarian
  'január február március április május június július augusztus szeptember október november december',
  'jan febr márc ápr máj jún júl aug szept okt nov dec',
  // Greek
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'ιαν φεβ μαρ απρ μαϊ ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  'ιαν φεβ μάρ απρ μάι ιούν ιούλ αύγ σεπ οκτ νοε δεκ',
  // Swedish, Danish, Norwegian, Finnish
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november desember',
  'jan feb mar apr maj jun jul aug sep okt nov des',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  // Romanian
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'ian feb mar apr mai iun iul aug sep oct noi dec',
  // Indonesian
  'januari februari maret april mei juni juli agustus september oktober november desember',
];
