import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { ExecutorEntity } from '../executors/executor.entity.ts';
import { ServiceObjectEntity } from '../objects/object.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { AssignmentEntity } from './assignment.entity.ts';

/**
 * That an executor carries out an assignment. Customer, object and whether it is a draft stand here too: the policy
 * compares them. That the draft is the assignment's is kept so by the database.
 */
export const AssignmentExecutorEntity = defineEntity({
  name: 'AssignmentExecutor',
  properties: {
    assignmentId: p.manyToOne(AssignmentEntity).mapToPk().fieldName('assignment_id').primary(),
    executorId: p.manyToOne(ExecutorEntity).mapToPk().fieldName('executor_id').primary(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id'),
    objectId: p.manyToOne(ServiceObjectEntity).mapToPk().fieldName('object_id'),
    draft: p.boolean(),
  },
  indexes: [{ properties: ['executorId', 'customerId'] }],
});
export type AssignmentExecutorEntity = InferEntity<typeof AssignmentExecutorEntity>;
