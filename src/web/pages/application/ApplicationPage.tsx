import { PageHead } from '../../components/PageHead.tsx';

export function ApplicationPage() {
  return <PageHead title="ApplicationPage" />;
}
