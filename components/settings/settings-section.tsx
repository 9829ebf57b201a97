import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { EditProgress } from '../../lib/messaging/result.ts';
import { FaultMessage, SaveMessage } from '../label/label-messages.tsx';
import { editFaultOf } from '../words/edit-progress.ts';

export interface SettingsSectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One thing that can be set, under a heading of its own. */
export function SettingsSection({ title, children }: SettingsSectionProps): VNode {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** How saving one field went. */
export function SettingMessage({ progress, onRetry }: { progress: EditProgress | undefined; onRetry(): void }): VNode {
  const fault = editFaultOf(progress);
  return (
    <>
      <SaveMessage progress={progress} />
      {fault && <FaultMessage fault={fault} onRetry={onRetry} />}
    </>
  );
}
