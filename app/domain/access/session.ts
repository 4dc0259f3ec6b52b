/** How many days a session lasts, in the browser and in the database alike. */
export const SESSION_DAYS = 14
