import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { brandPalette } from '../../shared/theme/brand.ts';
import classes from './brand-preview.module.css';

/** How the name and the colour look in the portal, in light and dark. */
export function BrandPreview({ name, color }: { name: string; color: string }) {
  const { brand, onBrand } = brandPalette(color);
  return (
    <figure className={classes.preview}>
      <figcaption className={classes.caption}>
        <Trans>Preview: this is how it looks in the portal. Texts stay readable with every colour.</Trans>
      </figcaption>
      <div className={classes.bar}>
        <span className={classes.tile} style={{ background: brand, color: onBrand }} aria-hidden>
          {name.trim().charAt(0).toUpperCase()}
        </span>
        <strong className={classes.name}>{name}</strong>
        <Button component="span" tabIndex={-1}>
          <Trans>Create ticket</Trans>
        </Button>
      </div>
    </figure>
  );
}
