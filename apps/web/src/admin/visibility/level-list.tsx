import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Icon } from '../../shared/ui/icon.tsx';
import type { VisibilityLevel } from '../__generated__/operations.ts';
import classes from './visibility.module.css';

interface LevelListProps {
  levels: readonly { level: VisibilityLevel; on: boolean }[];
  links: { customerId: string; objectId: string | null };
}

/** Every level of one flag, with the page where it can be changed. */
export function LevelList({ levels, links }: LevelListProps) {
  const { t } = useLingui();
  const words: Record<VisibilityLevel, string> = {
    PLAN: t`Plan with portal`,
    PORTAL: t`Customer portal`,
    ACCESS: t`Portal access of the contact`,
    OBJECT_LIMIT: t`Object among those of the contact`,
    CUSTOMER: t`Switch at the customer`,
    OBJECT: t`Switch at the object`,
    CONTACT: t`Switch at the contact`,
  };
  const target = (level: VisibilityLevel): string | null => {
    if (level === 'PLAN') return null;
    if (level === 'OBJECT') return links.objectId && `/admin/objects/${links.objectId}`;
    return links.customerId && `/admin/customers/${links.customerId}/portal`;
  };
  return (
    <ol className={classes.levels}>
      {levels.map(({ level, on }) => {
        const to = target(level);
        return (
          <li key={level} className={classes.level} data-off={!on || undefined}>
            <Icon name={on ? 'check' : 'close'} />
            <span className={classes.levelText}>
              {to ? (
                <Anchor inherit component={Link} to={to} c="inherit">
                  {words[level]}
                </Anchor>
              ) : (
                words[level]
              )}
            </span>
            <span className={classes.state}>
              {on ? t({ message: 'on', context: 'switch' }) : t({ message: 'off', context: 'switch' })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
