import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ExportButtons } from '../design/export-buttons.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { PopupActions } from './popup-view.ts';

export interface PanelFooterProps {
  /** Whether there is anything on this page to take out. */
  readonly hasClaims: boolean;
  readonly actions: PopupActions;
}

/** What a mark means, the ways out, and the way to everything else: the foot of popup and panel. */
export function PanelFooter({ hasClaims, actions }: PanelFooterProps): VNode {
  const t = useTranslate();
  const [isExporting, setIsExporting] = useState(false);
  const exportsId = useId();
  return (
    <footer class="popup-footer">
      <div id={exportsId} class="export-choices" hidden={!isExporting}>
        {isExporting && hasClaims && (
          <ExportButtons
            name={t('popup.exportPage')}
            nameOf={(format) => t('popup.exportPageAs', [format])}
            onExport={actions.exportPage}
          />
        )}
        {isExporting && (
          <ExportButtons
            name={t('library.exportAll')}
            nameOf={(format) => t('library.exportAllAs', [format])}
            onExport={actions.exportAll}
          />
        )}
      </div>
      <p class="mark-meaning">{t('mark.meaning')}</p>
      <div class="toolbar">
        <button
          type="button"
          class="button"
          aria-expanded={isExporting}
          aria-controls={exportsId}
          onClick={() => setIsExporting(!isExporting)}
        >
          {t('popup.export')}
        </button>
        <button type="button" class="button toolbar-end" onClick={actions.openLibrary}>
          {t('popup.library')}
        </button>
      </div>
    </footer>
  );
}
