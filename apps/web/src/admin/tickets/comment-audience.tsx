import { Trans, useLingui } from '@lingui/react/macro';
import { Choice } from '../../shared/ui/choice.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import type { CommentKind } from './comment-draft.ts';
import classes from './comment-form.module.css';

interface CommentAudienceProps {
  kind: CommentKind;
  onChange: (kind: CommentKind) => void;
}

/** Chooses who reads a comment, and says it in words beside it. */
export function CommentAudience({ kind, onChange }: CommentAudienceProps) {
  const { t } = useLingui();
  return (
    <>
      <div className={classes.choice}>
        <Choice
          label={t`Who reads it?`}
          value={kind}
          options={[
            { value: 'public', label: t`Answer to the customer` },
            { value: 'internal', label: t`Internal note` },
          ]}
          onChange={onChange}
        />
      </div>
      <p className={classes.audience} role="status">
        <Icon name={kind === 'internal' ? 'lock' : 'eye'} size={16} />
        {kind === 'internal' ? (
          <Trans>Only the office reads this. It never appears in the portal.</Trans>
        ) : (
          <Trans>The customer reads this in the portal.</Trans>
        )}
      </p>
    </>
  );
}
