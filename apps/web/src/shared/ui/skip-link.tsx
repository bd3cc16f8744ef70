import { Trans } from '@lingui/react/macro';
import classes from './skip-link.module.css';

/** `id` of the main part of every page. */
export const mainId = 'main';

/** The first stop of the Tab key: past the menu, to the content. */
export function SkipLink() {
  return (
    <a className={classes.link} href={`#${mainId}`}>
      <Trans>Skip to content</Trans>
    </a>
  );
}
