import { value, type ReadModel } from '../../platform/read/model.ts';
import { FileEntity } from './file.entity.ts';

export const fileRead: ReadModel = {
  type: 'File',
  entity: FileEntity,
  fields: { url: value((row) => `'/files/' || ${row}.id`) },
};
