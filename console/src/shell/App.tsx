import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Route, Routes } from 'react-router';
import { ConsignmentPage } from '../consignment/ConsignmentPage';
import { SearchPage } from '../search/SearchPage';
import { Landing } from '../signing-in/Landing';
import { useSession } from '../signing-in/session';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

/** The console's pages by address; whoever is not signed in sees the landing page at each of them. */
export function App({ queries, failure }: { queries: QueryClient; failure?: string }) {
  const { token } = useSession();
  if (!token) return <Landing {...(failure && { failure })} />;
  return (
    <QueryClientProvider client={queries}>
      <Routes>
        <Route element={<Shell />}>
          <Route index element={<SearchPage />} />
          <Route path="consignments/:id" element={<ConsignmentPage />} />
          <Route path="*" element={<NotFound />} />
        </Route>
      </Routes>
    </QueryClientProvider>
  );
}
