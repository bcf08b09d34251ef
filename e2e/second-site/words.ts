/** What the site itself says, in the language of the page. */
export interface Words {
  signIn: string;
  account: string;
  signOut: string;
  subscribe: string;
  by: string;
  remaining: (percent: number) => string;
  reserved: string;
  wall: string;
  already: string;
  price: string;
  related: string;
}

export const words: Record<'fr' | 'en', Words> = {
  fr: {
    signIn: 'Se connecter',
    account: 'Mon compte',
    signOut: 'Se déconnecter',
    subscribe: 'S’abonner',
    by: 'Par',
    remaining: (percent) => `Il vous reste ${percent} % de cet article à lire.`,
    reserved: 'La suite est réservée à nos abonnés.',
    wall: 'Connectez-vous',
    already: 'Déjà abonné ?',
    price: 'Sans engagement, 6,90 € par mois',
    related: 'À lire aussi',
  },
  en: {
    signIn: 'Sign in',
    account: 'My account',
    signOut: 'Sign out',
    subscribe: 'Subscribe',
    by: 'By',
    remaining: (percent) => `You have ${percent}% of this article left to read.`,
    reserved: 'The rest of this article is for our subscribers.',
    wall: 'Sign in',
    already: 'Already a subscriber?',
    price: 'Cancel any time, €6.90 a month',
    related: 'Read next',
  },
};
