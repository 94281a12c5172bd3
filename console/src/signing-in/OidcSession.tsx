import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { paths } from '../shell/paths';
import type { ConsoleConfig } from './config';
import { SessionContext, type Session } from './session';

/** Code flow with PKCE; tokens live in sessionStorage, so closing the tab ends them. */
export function userManagerFor(config: ConsoleConfig): UserManager {
  const store = new WebStorageStateStore({ store: sessionStorage });
  return new UserManager({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: `${location.origin}${paths.signedIn}`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope: 'openid profile',
    userStore: store,
    stateStore: store,
    automaticSilentRenew: false,
    monitorSession: false,
  });
}

/** Puts the user's session around the pages and keeps it as the issuer's events say. */
export function OidcSession({ manager, user, children }: { manager: UserManager; user: User | null; children: ReactNode }) {
  const [current, setCurrent] = useState(user);

  useEffect(() => {
    const loaded = (next: User) => setCurrent(next);
    const unloaded = () => setCurrent(null);
    // Only by refresh token: the other way is a hidden frame, and Waybook lets nobody frame it.
    const renew = () =>
      void manager.getUser().then((known) => (known?.refresh_token ? manager.signinSilent().catch(() => null) : null));
    manager.events.addUserLoaded(loaded);
    manager.events.addUserUnloaded(unloaded);
    manager.events.addAccessTokenExpiring(renew);
    return () => {
      manager.events.removeUserLoaded(loaded);
      manager.events.removeUserUnloaded(unloaded);
      manager.events.removeAccessTokenExpiring(renew);
    };
  }, [manager]);

  const session = useMemo<Session>(
    () => ({
      ...(current && { token: current.access_token }),
      signIn: () => manager.signinRedirect({ state: `${location.pathname}${location.search}` }),
      signOut: async () => {
        // An issuer without an end-session address must not keep the console signed in.
        await manager.signoutRedirect().catch(async () => {
          await manager.removeUser();
          location.assign('/');
        });
      },
    }),
    [manager, current],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
