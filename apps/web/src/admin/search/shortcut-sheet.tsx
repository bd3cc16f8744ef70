import '@mantine/core/styles/Switch.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { hasSingleKeys, setSingleKeys } from './shortcut-setting.ts';
import classes from './shortcut-sheet.module.css';

/** The keys of the office, and the switch for those that are a single letter. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [on, setOn] = useState(hasSingleKeys);
  const keys = [
    { key: t`Ctrl K`, does: t`Search everywhere` },
    { key: '/', does: t`Search everywhere` },
    { key: '?', does: t`Show this list` },
    { key: '↑ ↓', does: t`Move through results` },
    { key: t`Enter`, does: t`Open the result` },
    { key: t`Esc`, does: t`Close` },
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Keyboard shortcuts`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <dl className={classes.keys}>
        {keys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label={<Trans>Shortcuts with a single key</Trans>}
        description={<Trans>Turn them off if you speak instead of typing.</Trans>}
        checked={on}
        onChange={(event) => {
          setOn(event.currentTarget.checked);
          setSingleKeys(event.currentTarget.checked);
        }}
      />
    </Modal>
  );
}
