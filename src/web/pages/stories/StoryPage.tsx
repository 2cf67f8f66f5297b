import { PageHead } from '../../components/PageHead.tsx';

export function StoryPage() {
  return <PageHead title="StoryPage" />;
}
