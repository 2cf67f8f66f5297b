import { PageHead } from '../../components/PageHead.tsx';

export function ReboundsPage() {
  return <PageHead title="ReboundsPage" />;
}
