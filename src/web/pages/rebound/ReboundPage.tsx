import { PageHead } from '../../components/PageHead.tsx';

export function ReboundPage() {
  return <PageHead title="ReboundPage" />;
}
