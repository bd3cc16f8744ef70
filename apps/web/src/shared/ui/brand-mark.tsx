import { Link } from 'react-router';
import classes from './brand-mark.module.css';

/** The provider's name with a tile in its colour; leads to the start page of the view. */
export function BrandMark({ name, to }: { name: string; to: string }) {
  return (
    <Link className={classes.mark} to={to}>
      <span className={classes.tile} aria-hidden>
        {name.trim().charAt(0).toUpperCase()}
      </span>
      <span className={classes.name}>{name}</span>
    </Link>
  );
}
