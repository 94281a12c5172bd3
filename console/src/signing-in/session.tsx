import { createContext, useContext } from 'react';

/** What a page may know of and do about the user's session. */
export interface Session {
  /** The bearer token, absent while nobody is signed in. */
  token?: string;
  /** Goes to the issuer and comes back to the address shown now. */
  signIn: () => Promise<void>;
  signOut: () => Promise<void>;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session around this component. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession was called outside of a SessionContext; wrap the page in one.');
  return session;
}

/** The bearer token of the user who is signed in. */
export function useToken(): string | undefined {
  return useSession().token;
}
