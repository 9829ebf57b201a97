import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { ExportFormat } from '../../lib/claim/export-format.ts';
import { ExportButtons } from '../design/export-buttons.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { BackupSection } from './backup-section.tsx';
import type { BackupsActions, BackupsView, ImportActions, ImportsView, ImportView } from './files-view.ts';
import { ImportSection } from './import-section.tsx';
import { ImportsList } from './imports-list.tsx';

export interface FilesProps {
  readonly view: ImportView;
  readonly actions: ImportActions;
  readonly imports: ImportsView;
  readonly backups: BackupsView;
  readonly backupActions: BackupsActions;
  onReadImports(): void;
  onExport(format: ExportFormat): void;
}

/** All that goes in and out as files, and the copies that are kept of what is stored. */
export function Files(props: FilesProps): VNode {
  const { view, actions, imports, backups, backupActions, onReadImports, onExport } = props;
  return (
    <div class="files">
      <ImportSection view={view} actions={actions} />
      <ImportsList view={imports} onUndo={actions.undo} onRetry={onReadImports} />
      <ExportSection onExport={onExport} />
      <BackupSection view={backups} actions={backupActions} />
    </div>
  );
}

function ExportSection({ onExport }: Pick<FilesProps, 'onExport'>): VNode {
  const t = useTranslate();
  const headingId = useId();
  return (
    <section class="files-section" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('format.export')}</h2>
      <ExportButtons
        name={t('library.exportAll')}
        nameOf={(format) => t('library.exportAllAs', [format])}
        onExport={onExport}
      />
    </section>
  );
}
