/**
 * What we know before any form: where weights are drawn to. A title is typed, not chosen; options that speak of something
 * else speak louder than a label; an address of another kind of control is no address.
 */
export const PRIORS: Readonly<Record<string, number>> = {
  'label.asks.whole': 4,
  'label.mayAsk.whole': 3,
  'label.nothing.whole': 3,
  'name.asks.whole': 2,
  'kind.title.choice': -4,
  'kind.title.choices': -4,
  'kind.title.combo': -1,
  'kind.description.combo': -4,
  'fit.email.combo': -3,
  'kind.title.checkbox': -4,
  'kind.description.choice': -4,
  'kind.description.checkbox': -3,
  'kind.contact.name.email': -3,
  'kind.contact.name.choice': -2,
  'kind.hiringOrganization.checkbox': -3,
  'kind.jobLocation.checkbox': -2,
  'fit.email.email': 2,
  'fit.url.url': 2,
  'fit.phone.phone': 2,
  'fit.day.day': 2.5,
  'fit.nothing.file': 4,
  'fit.nothing.password': 5,
  'fit.nothing.checkbox': 1.5,
  'fit.line.day': -3,
  'fit.long.day': -3,
  'fit.line.email': -3,
  'fit.money.day': -3,
  'options.all': 3.5,
  'options.foreign': -5,
  'fit.long.email': -4,
  'fit.choice.email': -4,
  'fit.long.url': -3,
  'fit.choice.url': -3,
  'fit.line.url': -2,
  'fit.choice.day': -3,
  'fit.names.day': -3,
  'fit.number.day': -3,
  'fit.email.long': -3,
  'fit.phone.long': -3,
  'fit.day.long': -3,
  'fit.email.choice': -3,
  'options.disagree': -1,
  'options.sample.names': 3,
  'options.country': 3,
  'options.currency': 3,
  'vague.name.asks': 2,
  'vague.path.asks': 1,
  'narrow.part': 3.5,
  'narrow.whole': -2.5,
  'narrow.label.part': 2.5,
  'narrow.label.whole': -2,
  'peer.fits': 4,
  'before.range': 1.5,
};

/**
 * What we know of kinds of forms before any: a form is what its heading, title and button call it; nobody who publishes a
 * vacancy is asked for a card, and hardly anybody for a password.
 */
export const KIND_PRIORS: Readonly<Record<string, number>> = {
  'heading.near': -2,
  'heading.far': -2,
  'title.near': -1,
  'title.far': -1,
  'button.near': -2,
  'button.far': -2,
  'said.other': -2,
  'has.password': -2,
  'has.any': -2,
  'elsewhere.account': -1,
  'elsewhere.alert': -1,
  'elsewhere.checkout': -2,
  'elsewhere.contact': -0.5,
  'elsewhere.event': -1,
  'elsewhere.freelance-service': -1,
  'elsewhere.search': -1,
};

/** How strongly the weight of what is known before any form is drawn there: forms with a title are few. */
export const kindPullOf = (feature: string): number => (feature in KIND_PRIORS ? 5 : 1);

/** How strongly a weight is drawn to its prior: what is said of one property only, more than what is said of all. */
export const pullOf = (feature: string): number =>
  /^(?:bias|kind|options\.own)\./.test(feature) ? 3 : /^fit\./.test(feature) ? 1 : 0.3;
