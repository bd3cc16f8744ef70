import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Card } from '../../shared/ui/card.tsx';
import { ContactForm } from './contact-form.tsx';

/** A new contact, below the tabs of its customer. */
export function ContactCreatePage() {
  const { t } = useLingui();
  const { customerId = '' } = useParams();
  return (
    <Card title={t`New contact`} description={t`Access to the portal is given on the tab Customer portal.`}>
      <ContactForm customerId={customerId} contact={null} />
    </Card>
  );
}
