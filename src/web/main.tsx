import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isNotHere } from './api.ts';
import { router } from './router.tsx';
import './theme/tokens.css';
import './theme/base.css';

const queryClient = new QueryClient({
  defaultOptions: {
    // The server is this computer: asking again is cheap, and pages opened side by side stay true.
    queries: {
      staleTime: 1_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => failures < 1 && !isNotHere(error),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

// The page opens without a connection too (service-worker.ts). Where a browser has none, it is as it always was.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' }).catch(() => {});
  });
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
