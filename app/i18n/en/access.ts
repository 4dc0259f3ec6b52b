import type { Role } from '#app/domain/access/actor.ts'

const roles: Record<Role, string> = {
  drafter: 'Drafter',
  stakeholder: 'Stakeholder',
  official: 'Official',
  administrator: 'Administrator',
}

export const access = {
  title: 'Sign in',
  welcome: 'To draft bills, to comment on them and to follow who changed what, sign in.',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  castTitle: 'Sign in as',
  castNote: 'People of the demonstration. They are composed; one click signs you in.',
  forgotten: 'Forgotten the password? An administrator of the workspace gives you a new one.',
  roles,
}
