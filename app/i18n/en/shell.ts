export const shell = {
  name: 'Tuzetu',
  motto: 'The law, amended in the open',
  skipToContent: 'Skip to the content',
  language: 'Language of the interface',
  languages: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
  letterKeys: 'Single-letter keys are on',
  acts: 'Acts',
  bills: 'Bills',
  people: 'People',
  record: 'Record',
  signIn: 'Sign in',
  signOut: 'Sign out',
  demonstration: 'Demonstration',
  demonstrationNote: 'Demonstration: the people and the draft wordings are composed.',
  trouble: {
    notFound: {
      title: 'There is nothing at this address',
      text: 'Perhaps it was renamed, or a letter of the address was lost.',
    },
    signedOut: {
      title: 'You are not signed in any more',
      text: 'Sign in again; you come back to this place. What you typed is kept on this device.',
    },
    denied: {
      title: 'Not for your role',
      text: 'Your role does not allow this. Where your work needs it, an administrator changes the role.',
    },
    broken: {
      title: 'This did not work',
      text: 'Something broke on our side, and it has been noted. What you typed is kept on this device. Please try again.',
    },
  },
  signInAndReturn: 'Sign in and come back',
  back: 'Back to the start',
}
