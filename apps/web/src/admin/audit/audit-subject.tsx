import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useAuditWords } from './use-audit-words.ts';

interface AuditSubjectProps {
  row: { subjectKind: string; subjectId: string | null; subjectName: string | null };
}

/** Where a record has its page; a contact has none without its customer. */
const pages: Record<string, string> = {
  Customer: '/admin/customers',
  ServiceObject: '/admin/objects',
  Executor: '/admin/executors',
};

/** What an event is about, with a link where there is a page. */
export function AuditSubject({ row: { subjectKind, subjectId, subjectName } }: AuditSubjectProps) {
  const words = useAuditWords();
  const page = pages[subjectKind];
  const name = subjectName ?? '';
  return (
    <>
      {words.kind(subjectKind)}{' '}
      {page && subjectId ? (
        <Anchor inherit component={Link} to={`${page}/${subjectId}`}>
          {name}
        </Anchor>
      ) : (
        name
      )}
    </>
  );
}
