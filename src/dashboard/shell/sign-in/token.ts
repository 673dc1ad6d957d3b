const KEY = "jangkauan:token";

/** The token of this window, until it is closed; null where nobody has signed in. */
export function sessionToken(): string | null {
  return window.sessionStorage.getItem(KEY);
}

/** Shows everything anew as the bearer of a token: nothing of the one before may stay in sight. */
export function signInWith(token: string): void {
  window.sessionStorage.setItem(KEY, token);
  window.location.reload();
}

export function signOut(): void {
  window.sessionStorage.removeItem(KEY);
  window.location.reload();
}
