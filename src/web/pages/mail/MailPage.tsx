import { PageHead } from '../../components/PageHead.tsx';

export function MailPage() {
  return <PageHead title="MailPage" />;
}
