import type { User, UserManager } from 'oidc-client-ts';
import { paths } from '../shell/paths';

/** An address of this console only; anything else that came back from outside is not followed. */
export function placeToReturnTo(state: unknown): string {
  const safe = typeof state === 'string' && /^\/(?![/\\])/.test(state) && !state.startsWith(paths.signedIn);
  return safe ? state : paths.search;
}

/**
 * Finishes a sign-in when the issuer has sent the browser back, otherwise finds the session of this tab.
 * Replaces the address by the one the user came from. Throws what the issuer said when it refused.
 */
export async function currentUser(manager: UserManager): Promise<User | null> {
  if (location.pathname === paths.signedIn) {
    const user = await manager.signinCallback();
    history.replaceState(null, '', placeToReturnTo(user?.state));
    return user ?? null;
  }
  const user = await manager.getUser();
  return user?.expired ? null : user;
}
