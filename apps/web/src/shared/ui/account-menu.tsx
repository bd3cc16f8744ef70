import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { LanguageChoice } from '../i18n/language-choice.tsx';
import type { Locale } from '../i18n/locale.ts';
import { ColorSchemeChoice } from '../theme/color-scheme-choice.tsx';
import classes from './account-menu.module.css';
import { Icon } from './icon.tsx';

interface AccountMenuProps {
  /** Whose menu it is. */
  name: string;
  /** E-mail address, or which customer. */
  detail?: string | undefined;
  /** `AccountMenuLink`s of the view. */
  children?: ReactNode;
  onLocale?: (locale: Locale) => void;
  /** Without it there is nothing to sign out of, as in the preview. */
  onSignOut?: (() => void) | undefined;
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => (word ?? '').charAt(0).toUpperCase())
    .join('');
}

/**
 * Who is signed in; language, appearance and the way out. The browser's own popover opens and closes
 * it: a menu library would be a seventh of a customer's first download.
 */
export function AccountMenu({ name, detail, children, onLocale, onSignOut }: AccountMenuProps) {
  const { t } = useLingui();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  useEffect(() => panel.current?.hidePopover(), [pathname]);
  return (
    <>
      <UnstyledButton className={classes.target} aria-label={t`Account: ${name}`} popoverTarget={id}>
        <span className={classes.avatar} data-initials={initials(name)} />
      </UnstyledButton>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label={t`Account: ${name}`}
        className={classes.panel}
      >
        <div className={classes.who}>
          <div className={classes.name}>{name}</div>
          {detail && <div className={classes.detail}>{detail}</div>}
        </div>
        {children && <div className={classes.part}>{children}</div>}
        <div className={classes.part}>
          <LanguageChoice {...(onLocale ? { onChange: onLocale } : {})} />
          <ColorSchemeChoice />
        </div>
        {onSignOut && (
          <div className={classes.part}>
            <UnstyledButton className={classes.item} onClick={onSignOut}>
              <Icon name="exit" />
              <Trans>Sign out</Trans>
            </UnstyledButton>
          </div>
        )}
      </div>
    </>
  );
}
