import { PageHead } from '../../components/PageHead.tsx';
export function TodayPage() {
  return <PageHead title="Today" />;
}
