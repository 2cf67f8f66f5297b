import { Menu } from '@base-ui/react/menu';
import { useMutation } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import type { Flow } from '../../../../contract/insight-flow.ts';
import button from '../../../components/Button.module.css';
import field from '../../../components/Field.module.css';
import menu from '../../../components/Menu.module.css';
import { useToast } from '../../../components/Toasts.tsx';
import { type FlowFile, saveFlow } from './save-flow.ts';

const FILES: readonly { kind: FlowFile; label: string }[] = [
  { kind: 'png', label: 'Picture (PNG)' },
  { kind: 'svg', label: 'Picture to draw on (SVG)' },
  { kind: 'csv', label: 'Table (CSV)' },
  { kind: 'txt', label: 'Text for SankeyMATIC' },
];

/** Saves the picture as it is chosen now; it is made on this computer and names no company. */
export function SaveMenu({ flow }: { flow: Flow }) {
  const showToast = useToast();
  const save = useMutation({
    mutationFn: (kind: FlowFile) => saveFlow(flow, kind),
    onSuccess: () => showToast('Saved. No company is named in it.'),
    onError: (error) => showToast(error.message),
  });
  return (
    <Menu.Root>
      <Menu.Trigger className={`${button.button} ${button.quiet}`}>
        Save <span className={field.hidden}>the picture</span> <ChevronDown size={16} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal container={document.getElementById('main') ?? undefined}>
        <Menu.Positioner sideOffset={4} className={menu.place}>
          <Menu.Popup className={menu.menu}>
            {FILES.map(({ kind, label }) => (
              <Menu.Item key={kind} className={menu.item} onClick={() => save.mutate(kind)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
