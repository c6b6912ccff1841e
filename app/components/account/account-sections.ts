/** The parts of the account, in their order. */
export const ACCOUNT_SECTIONS = [
  {
    path: 'profile',
    title: 'Profile',
    icon: 'user',
    about: 'Your name, phone number, home and what others read about you',
  },
  { path: 'identity', title: 'Identity', icon: 'badge-check', about: 'Confirm who you are with an official document' },
  {
    path: 'security',
    title: 'Log-in and security',
    icon: 'lock',
    about: 'Password, email address and trusted devices',
  },
  {
    path: 'notifications',
    title: 'Notifications',
    icon: 'message-circle',
    about: 'What we tell you by email, in the mobile app and by SMS',
  },
  {
    path: 'payments',
    title: 'Payment methods',
    icon: 'credit-card',
    about: 'Saved cards and the one that is used first',
  },
  {
    path: 'privacy',
    title: 'Privacy and data',
    icon: 'eye',
    about: 'What others see, a copy of your data, deleting the account',
  },
  { path: 'preferences', title: 'Language and currency', icon: 'globe', about: 'What pages and prices are shown in' },
] as const

export type AccountPath = (typeof ACCOUNT_SECTIONS)[number]['path']
