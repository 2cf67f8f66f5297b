import { PageHead } from '../../components/PageHead.tsx';

export function StoriesPage() {
  return <PageHead title="StoriesPage" />;
}
