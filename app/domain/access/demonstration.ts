/** The password of the demonstration's people: no secret, so that everybody can try every role. */
export const DEMONSTRATION_PASSWORD = 'tuzetu-demo'
