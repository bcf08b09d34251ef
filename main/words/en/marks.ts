/** What is said of highlights and of passing articles on. */
export const marks = {
  'marks.gone': 'That highlight is no longer in the library.',
  'marks.no-selection': 'Select some of the article’s text first.',
  'marks.too-long': 'That is too much for one highlight. Select less of the article.',
  'marks.no-link': 'The publisher gave no page for this article, so there is no link to it.',
  'marks.nothing': 'There are no highlights to export yet.',
  'marks.no-mail': 'No program for mail could be opened. Copy the link instead.',
};
