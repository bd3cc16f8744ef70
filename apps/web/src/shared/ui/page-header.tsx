import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon.tsx';
import classes from './page-header.module.css';

interface PageHeaderProps {
  /** The page's name; also the title of the browser's tab. */
  title: string;
  /** Status or other facts beside the title. */
  badge?: ReactNode;
  description?: ReactNode;
  /** Where one came from. */
  back?: { to: string; label: string };
  /** Buttons; the main one last. */
  actions?: ReactNode;
}

/** The head of every page: one `h1`, the way back, the actions. */
export function PageHeader({ title, badge, description, back, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Kundenportal`;
  }, [title]);
  return (
    <div className={classes.header}>
      {back && (
        <Link className={classes.back} to={back.to}>
          <Icon name="left" size={16} />
          {back.label}
        </Link>
      )}
      <div className={classes.row}>
        <div className={classes.text}>
          <div className={classes.heading}>
            <h1 className={classes.title}>{title}</h1>
            {badge}
          </div>
          {description && <div className={classes.description}>{description}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
