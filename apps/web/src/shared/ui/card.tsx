import type { ReactNode } from 'react';
import classes from './card.module.css';

interface CardProps {
  title?: ReactNode;
  /** A sentence below the title. */
  description?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children?: ReactNode;
  /** Without room around the content, for tables and lists of links. */
  flush?: boolean;
}

/** A group of things that belong together. */
export function Card({ title, description, actions, children, flush = false }: CardProps) {
  return (
    <section className={classes.card} data-flush={flush || undefined}>
      {(title || actions) && (
        <div className={classes.head}>
          <div>
            {title && <h2 className={classes.title}>{title}</h2>}
            {description && <p className={classes.description}>{description}</p>}
          </div>
          {actions && <div className={classes.actions}>{actions}</div>}
        </div>
      )}
      {children && <div className={classes.body}>{children}</div>}
    </section>
  );
}
