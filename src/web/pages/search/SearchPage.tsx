import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Columns3, List } from 'lucide-react';
import { useEffect, useState } from 'react';
import { AddApplicationForm } from '../../components/AddApplicationForm.tsx';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { ApplicationList } from './ApplicationList.tsx';
import { Board } from './Board.tsx';
import styles from './SearchPage.module.css';

const route = getRouteApi('/search');
const ADDRESS_PAUSE_MS = 400;
const SHOWN = [
  { value: undefined, label: 'All' },
  { value: 'live', label: 'Live' },
  { value: 'ended', label: 'Ended' },
] as const;

export function SearchPage() {
  const address = route.useSearch();
  const { view, show, find: findInAddress = '' } = address;
  const navigate = useNavigate();
  const [find, setFind] = useState(findInAddress);
  const [isAdding, setIsAdding] = useState(false);
  const goTo = (search: typeof address) => navigate({ to: '/search', search });

  // The address follows what is typed a moment later, so that a reload or a link finds the same.
  useEffect(() => {
    if (find === findInAddress) return;
    const { find: _earlier, ...rest } = address;
    const search = { ...rest, ...(find && { find }) };
    const timer = setTimeout(() => navigate({ to: '/search', search, replace: true }), ADDRESS_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [find, findInAddress, address, navigate]);

  const { view: _view, ...withoutView } = address;
  const { show: _show, ...withoutShow } = address;
  return (
    <>
      <PageHead title="Search" kicker="Your applications">
        <Button onClick={() => setIsAdding(true)}>Add an application</Button>
      </PageHead>
      <div className={styles.tools}>
        <div className={styles.find}>
          <TextField
            label="Find by company, role, notes or posting text"
            isLabelHidden
            type="search"
            placeholder="Company, role, notes, posting"
            value={find}
            onChange={(event) => setFind(event.target.value)}
          />
        </div>
        <fieldset className={styles.switch}>
          <legend className={styles.hidden}>Show as</legend>
          <Toggle isOn={view !== 'board'} onPress={() => goTo(withoutView)}>
            <List size={16} aria-hidden /> List
          </Toggle>
          <Toggle isOn={view === 'board'} onPress={() => goTo({ ...address, view: 'board' })}>
            <Columns3 size={16} aria-hidden /> Board
          </Toggle>
        </fieldset>
        {view !== 'board' && (
          <fieldset className={styles.switch}>
            <legend className={styles.hidden}>Which ones</legend>
            {SHOWN.map(({ value, label }) => (
              <Toggle
                key={label}
                isOn={show === value}
                onPress={() => goTo({ ...withoutShow, ...(value && { show: value }) })}
              >
                {label}
              </Toggle>
            ))}
          </fieldset>
        )}
      </div>
      {view === 'board' ? <Board find={find} /> : <ApplicationList find={find} {...(show && { show })} />}
      <Sheet title="Add an application" isOpen={isAdding} onClose={() => setIsAdding(false)}>
        <AddApplicationForm
          onAdded={({ id }) =>
            navigate({ to: '/applications/$applicationId', params: { applicationId: id } })
          }
        />
      </Sheet>
    </>
  );
}

function Toggle({
  isOn,
  onPress,
  children,
}: {
  isOn: boolean;
  onPress: () => void;
  children: React.ReactNode;
}) {
  return (
    <button type="button" aria-pressed={isOn} onClick={onPress}>
      {children}
    </button>
  );
}
