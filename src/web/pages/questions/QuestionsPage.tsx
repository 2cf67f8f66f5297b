import { PageHead } from '../../components/PageHead.tsx';

export function QuestionsPage() {
  return <PageHead title="QuestionsPage" />;
}
