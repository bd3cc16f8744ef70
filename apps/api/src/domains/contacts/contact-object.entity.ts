import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { ServiceObjectEntity } from '../objects/object.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { ContactEntity } from './contact.entity.ts';

/** One object that exists for a contact who is limited to some objects. */
export const ContactObjectEntity = defineEntity({
  name: 'ContactObject',
  properties: {
    contactId: p.manyToOne(ContactEntity).mapToPk().fieldName('contact_id').primary(),
    objectId: p.manyToOne(ServiceObjectEntity).mapToPk().fieldName('object_id').primary(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id'),
  },
});
export type ContactObjectEntity = InferEntity<typeof ContactObjectEntity>;
