/** What main answers to the window when it cannot do what was asked, and the commonest lines of the activity log. */
export const answers = {
  'answer.no-publication': 'That publication is no longer in the library.',
  'answer.no-article': 'That article is no longer in the library.',
  'answer.no-page': 'The publisher gave no page for this article, so there is nothing to open.',
  'answer.no-feed': 'That feed is no longer in the library.',
  'answer.no-topic': 'That topic is no longer in the library. Choose another from the list of topics.',
  'answer.no-list': 'That list is no longer in the library. Save it as a new one.',
  'answer.no-rule': 'That rule is no longer in the library. Save it as a new one.',
  'answer.one-topic': 'These are one topic already, so there is nothing to merge.',
  'answer.cannot-split':
    'A topic is split by some of its spellings, not all of them. Open the topic again and choose those that mean something else.',
  'answer.undone': 'That change was undone already, or lies too far back.',
  'answer.later-change':
    'The same spellings were merged or split again since. Undo that newer change first, then this one.',
  'answer.nothing-to-do': 'Choose at least one thing that the rule does.',
  'answer.too-many-lists': 'There are 200 saved lists, which is as many as there may be. Remove one first.',
  'answer.too-many-rules': 'There are 100 rules, which is as many as there may be. Remove one first.',
  'answer.list-without-publication': 'The list asks for a publication that was removed. Choose another, or all.',
  'answer.rule-without-publication': 'The rule asks for a publication that was removed. Choose another, or all.',
  'answer.list-without-topic': 'The list asks for a topic that is no longer there. Take it out of the filter.',
  'answer.rule-without-topic': 'The rule asks for a topic that is no longer there. Take it out of the filter.',
  'answer.damaged-list':
    'Part of what this asks for was lost when the library was damaged, so it may show more than it did. Set its filter again and update it; or remove it.',
  'answer.cannot-read': 'That file could not be read ({why}). Choose another place and try again.',
  'answer.cannot-write': 'The file could not be written ({why}). Choose another place and try again.',
  'answer.cannot-write-file': '“{file}” could not be written ({why}). Choose another place and try again.',
  'answer.not-taken': 'Broadsheet could not take this ({field}). Check what was entered and try again.',
  'answer.too-large': 'This is more than Broadsheet takes at once. Choose fewer and try again.',
  'answer.why-gone': 'its folder is not there',
  'answer.why-refused': 'Broadsheet may not use that place',
  'answer.why-full': 'the disk is full',
  'answer.why-folder': 'a folder has that name',
  'answer.why-busy': 'another program is using it',
  'answer.cannot-open': 'The folder of profiles could not be shown ({why}). Choose another place and try again.',
  'answer.cannot-print': 'The article could not be printed ({why}). Save it as a PDF and print that.',
  'answer.failed': 'Something went wrong inside Broadsheet. The activity log says what; please try again.',
  'answer.failed-inside': 'Something went wrong inside Broadsheet: {why}',
  'answer.not-answered':
    '{title} did not answer, so nothing is known of the sign-in. Check your connection and try again.',
  'answer.no-site':
    'The feed of {title} names no site, so there is no page to sign in at. Remove it and follow it by its site’s address.',
  'answer.called-off': 'Called off.',

  'log.not-modified': 'Nothing new, says the server.',
  'log.same-bytes': 'Nothing new: the same as last time, byte for byte.',
  'log.cancelled': 'Stopped by you.',
  'log.offline': 'This computer is offline: nothing is fetched until it is connected again.',
  'log.metered':
    'This connection is metered: nothing is fetched by itself. Refresh by hand, or allow it in the settings, to fetch all the same.',
  'log.asleep': 'This computer sleeps or has just woken: nothing is fetched until the network is back.',
  'log.following': 'Now following “{name}”.',
  'log.secret-kept': 'What opens this feed was entered and is kept.',
  'log.found': 'Found {count} to follow at {host}.',
  'log.fetching-whole':
    '{count, plural, one {One article of which only a part was stored is fetched again.} other {# articles of which only a part was stored are fetched again.}}',
  'opml.no-address': 'This line gives no feed address. Look for it on the site and add it by hand.',
  'opml.not-web': 'This is not a web address (http or https), so it cannot be followed.',
  'opml.earlier': 'The same feed stands earlier in this file as “{title}”.',
  'opml.followed': 'You follow this already as “{title}”.',
  'opml.untitled': 'Added. The list gives it no title; the feed’s own is used.',
  'opml.text': 'Added. The list gives it no title; its text is used.',

  'log.stored': 'Stored: {type}, {size} KB.',
  'log.read': 'Read: {items, plural, one {# item} other {# items}}, {added} new, {changed} changed.',
  'log.page':
    '{access, select, full {Stored as full} teaser {Stored as teaser} locked {Stored as locked} other {Stored as feed}} ({words, plural, one {# word} other {# words}}, {images, plural, one {# picture} other {# pictures}}): {why}.',
  'log.kept': 'What is stored was kept: {why}.',
  'log.article-unsafe':
    '“{headline}” is shown as plain text: the check before showing found what may not be in an article ({what}). Fetch it again.',
  'log.article-unchecked':
    '“{headline}” is shown as plain text: it could not be checked before it was shown ({what}). Try again.',
  'log.retention': '{count} old articles were let go, {size} MB freed.',
  'log.retention-over':
    'The library is {size} MB larger than its limit: all that is left is unread, starred, held, or kept for ever by a saved list. Raise the limit in Settings, or let a list keep its articles for some days only.',
  'notify.news': '{name}: {count, plural, one {# new article} other {# new articles}}',
  'notify.more': 'and {count} more',
} as const;
