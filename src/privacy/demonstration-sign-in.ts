/** Stands on the sign-in page of a demonstration, so it guards nothing. */
export const demonstrationSignIn = { email: "rowan@example.org", password: "four words to remember" };
