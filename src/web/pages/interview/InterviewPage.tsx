import { PageHead } from '../../components/PageHead.tsx';

export function InterviewPage() {
  return <PageHead title="InterviewPage" />;
}
