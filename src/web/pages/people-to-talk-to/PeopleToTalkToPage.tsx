import { PageHead } from '../../components/PageHead.tsx';

export function PeopleToTalkToPage() {
  return <PageHead title="PeopleToTalkToPage" />;
}
