import { Button } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { activateLocale } from '../shared/i18n/catalogs.ts';
import { languageNames } from '../shared/i18n/language-names.ts';
import { locales } from '../shared/i18n/locale.ts';
import { useLocale } from '../shared/i18n/use-formatters.ts';
import { mainId } from '../shared/ui/skip-link.tsx';
import classes from './account-frame.module.css';

interface AccountFrameProps {
  title: string;
  /** A sentence or two below the title. */
  description?: ReactNode;
  children?: ReactNode;
}

/** One card in the middle of the page, with the choice of language above it. */
export function AccountFrame({ title, description, children }: AccountFrameProps) {
  const current = useLocale();
  useEffect(() => {
    document.title = `${title} · Kundenportal`;
  }, [title]);
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <span className={classes.product}>Kundenportal</span>
        {locales.map((locale) => (
          <Button
            key={locale}
            size="compact-sm"
            variant={locale === current ? 'light' : 'subtle'}
            color={locale === current ? undefined : 'gray'}
            className={classes.language}
            lang={locale}
            aria-pressed={locale === current}
            onClick={() => void activateLocale(locale)}
          >
            {languageNames[locale]}
          </Button>
        ))}
      </header>
      <main id={mainId} className={classes.card} tabIndex={-1}>
        <h1 className={classes.title}>{title}</h1>
        {description && <div className={classes.description}>{description}</div>}
        {children}
      </main>
    </div>
  );
}
